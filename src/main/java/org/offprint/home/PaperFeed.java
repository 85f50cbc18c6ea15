package org.offprint.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.NotFoundException;
import org.offprint.common.PartialDate;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperEntry;
import org.offprint.profile.OwnerName;
import org.offprint.profile.ProfileService;
import org.offprint.site.AtomFeed;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.SiteIdentity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The feed of the newest public papers, in Atom. */
@Component
@Transactional(readOnly = true)
class PaperFeed {

    static final String PATH = "/feed.xml";

    private static final int MOST = 50;
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.withHeadingsFrom(2);

    private final PaperCatalog papers;
    private final ProfileService profiles;
    private final SiteFrames frames;
    private final SiteIdentity identity;

    PaperFeed(
            PaperCatalog papers,
            ProfileService profiles,
            SiteFrames frames,
            SiteIdentity identity) {
        this.papers = papers;
        this.profiles = profiles;
        this.frames = frames;
        this.identity = identity;
    }

    /**
     * @throws NotFoundException as long as no paper is public
     */
    String xml() {
        List<Paper> newest =
                papers.listPublic().stream()
                        .sorted(
                                Comparator.comparing(
                                        paper -> paper.data().date(),
                                        Comparator.nullsFirst(Comparator.reverseOrder())))
                        .limit(MOST)
                        .toList();
        if (newest.isEmpty()) {
            throw new NotFoundException("There is no paper yet.");
        }
        SiteFrame frame = frames.forPage("/", null);
        OwnerName owner = profiles.get().data().ownerName();
        return new AtomFeed(
                        identity.idOf(PATH),
                        title(frame),
                        frame.language(),
                        frame.absolute(PATH),
                        frame.absolute("/"),
                        frame.siteName().isEmpty() ? frame.word("site.untitled") : frame.siteName(),
                        newest.stream().map(paper -> entry(paper, owner, frame)).toList())
                .xml();
    }

    /** What readers of feeds call it. */
    static String title(SiteFrame frame) {
        return frame.siteName().isEmpty()
                ? frame.word("home.feed")
                : frame.word("home.feed.of", frame.siteName());
    }

    private static AtomFeed.Entry entry(Paper paper, OwnerName owner, SiteFrame frame) {
        return new AtomFeed.Entry(
                paper.id().value(),
                MathText.plain(paper.data().title()),
                frame.absolute(paper.path()),
                published(paper.data().date()),
                paper.changedAt(),
                MARKDOWN.render(MarkdownText.of(summary(paper, owner, frame))));
    }

    /** Who wrote it and where it appeared, and the abstract. */
    private static String summary(Paper paper, OwnerName owner, SiteFrame frame) {
        PaperEntry entry = PaperEntry.of(paper, owner, frame.words());
        String authors =
                entry.authors().stream()
                        .map(name -> name.separator() + name.text())
                        .collect(Collectors.joining());
        String others = entry.others() == null ? "" : " " + entry.others();
        MarkdownTwin summary = MarkdownTwin.untitled();
        summary.line(authors + others);
        summary.line(
                entry.venueInFull() == null ? entry.venue() : entry.venueInFull(),
                entry.year(),
                entry.status());
        String abstractText = paper.data().abstractText();
        if (abstractText != null) {
            summary.text(MarkdownText.of(abstractText));
        }
        return summary.toString();
    }

    /** The day on which it appeared; null where that is not known to the day. */
    private static @Nullable Instant published(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        Integer month = date.month();
        Integer day = date.day();
        return month == null || day == null
                ? null
                : LocalDate.of(date.year(), month, day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
