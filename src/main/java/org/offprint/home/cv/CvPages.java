package org.offprint.home.cv;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.NotFoundException;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.home.cv.CvPage.Line;
import org.offprint.home.cv.CvPage.Link;
import org.offprint.home.cv.CvPage.Part;
import org.offprint.markdown.ObscuredEmail;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.profile.VitaService;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the curriculum vitae, for visitors and for the console's preview. */
@Component
@Transactional(readOnly = true)
class CvPages implements PagePreview<VitaData>, ListedPages {

    private final ProfileService profiles;
    private final VitaService vita;
    private final PaperCatalog papers;
    private final Occasions occasions;
    private final SiteFrames frames;
    private final Templates templates;

    CvPages(
            ProfileService profiles,
            VitaService vita,
            PaperCatalog papers,
            Occasions occasions,
            SiteFrames frames,
            Templates templates) {
        this.profiles = profiles;
        this.vita = vita;
        this.papers = papers;
        this.occasions = occasions;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * @throws NotFoundException as long as no entry of the vita is public
     */
    String render() {
        return templates.render("cv/page.jte", Map.of("page", page()));
    }

    @Override
    public String render(VitaData unsaved) {
        return templates.render("cv/page.jte", Map.of("page", page(unsaved)));
    }

    /**
     * @throws NotFoundException as long as no entry of the vita is public
     */
    CvPage page() {
        VitaData data = vita.get().data();
        if (data.hasNothingVisible()) {
            throw new NotFoundException("There is no curriculum vitae yet.");
        }
        return page(data);
    }

    @Override
    public List<ListedPage> listPages() {
        return vita.get().data().hasNothingVisible()
                ? List.of()
                : List.of(new ListedPage(CvSection.PATH, changedAt(profiles.get(), works())));
    }

    private List<Paper> works() {
        return papers.listPublic();
    }

    /** When anything on the page was last changed. */
    private Instant changedAt(Profile profile, List<Paper> works) {
        return Stream.of(
                        Stream.of(profile.changedAt(), vita.get().changedAt()),
                        works.stream().map(Paper::changedAt),
                        occasions.entries().map(Entry::changedAt))
                .flatMap(times -> times)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private CvPage page(VitaData data) {
        Profile profile = profiles.get();
        String name = profile.data().name();
        EmailAddress email = profile.data().email();
        List<Paper> works = works();
        SiteFrame frame =
                frames.forPage(CvSection.PATH, frames.words().get("cv.title"))
                        .changedAt(changedAt(profile, works))
                        .withMarkdown(CvSection.PATH + ".md");
        return new CvPage(
                name == null ? frame : frame.describedAs(frame.word("cv.of", name)),
                name == null ? frame.siteName() : name,
                place(profile.data()),
                email == null ? null : ObscuredEmail.html(email.value()),
                new Link(frame.word("cv.home"), "/", shown(frame.origin())),
                profile.data().links().stream().map(link -> link(link, frame)).toList(),
                parts(data, frame, VitaKind.POSITION, VitaKind.DEGREE, VitaKind.AWARD),
                new Bibliography(profile.data().ownerName(), frame).of(works),
                0,
                Stream.of(
                                occasions.parts(frame),
                                parts(data, frame, VitaKind.SERVICE, VitaKind.SKILL))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Link link(ProfileLink link, SiteFrame frame) {
        String href = link.url().value();
        return new Link(link.text(), href, shown(frame.absolute(href)));
    }

    /** An address as one reads it on paper. */
    private static String shown(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static @Nullable String place(ProfileData profile) {
        String place =
                Stream.of(profile.jobTitle(), profile.affiliation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private static List<Part> parts(VitaData data, SiteFrame frame, VitaKind... kinds) {
        Periods periods = new Periods(frame);
        return Stream.of(kinds)
                .filter(kind -> !data.visible(kind).isEmpty())
                .map(kind -> {
                    String id = kind.name().toLowerCase(Locale.ROOT);
                    return new Part(
                            id,
                            frame.word("cv." + id),
                            data.visible(kind).stream()
                                    .map(entry -> line(entry, periods))
                                    .toList());
                })
                .toList();
    }

    private static Line line(VitaEntry entry, Periods periods) {
        WebLink url = entry.url();
        return new Line(
                periods.inWords(entry.period()),
                entry.what(),
                entry.where(),
                url == null ? null : url.value(),
                entry.note());
    }
}
