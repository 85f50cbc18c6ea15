package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkLink;
import org.offprint.talks.TalkLinkKind;

/** Reads {@code _talks}: a talk a file. */
final class TalkFiles {

    private final SiteText text;

    TalkFiles(SiteText text) {
        this.text = text;
    }

    List<FoundEntry<TalkData>> read() {
        return text.pages("_talks").stream()
                .flatMap(page -> text.entry(page, this::talk).stream())
                .toList();
    }

    private @Nullable TalkData talk(SitePage page) {
        YamlMap front = page.front();
        Optional<PartialDate> date = PageDates.date(page);
        if (date.isEmpty()) {
            text.day(page);
            return null;
        }
        return new TalkData(
                text.limited(
                        page,
                        "The title",
                        page.title().orElseGet(() -> PageDates.title(page.file().name())),
                        TalkData.MAX_TITLE),
                kind(front.text("type", "talk_type").orElse("")),
                limited(page, "The event", TalkData.MAX_EVENT, "venue", "event", "conference"),
                limited(page, "The place", TalkData.MAX_PLACE, "location", "place"),
                date.get(),
                until(date.get(), front.text("end_date", "until", "date_end").orElse("")),
                MarkdownText.of(
                        text.limited(
                                page, "The abstract", abstractText(page), TalkData.MAX_ABSTRACT)),
                links(page),
                text.visibility(page));
    }

    private String abstractText(SitePage page) {
        String body = text.body(page).strip();
        return body.isEmpty()
                ? page.front().text("abstract", "excerpt", "description").orElse("")
                : body;
    }

    private @Nullable String limited(SitePage page, String what, int most, String... names) {
        return page.front()
                .text(names)
                .map(Html::text)
                .map(value -> text.limited(page, what, value, most))
                .orElse(null);
    }

    private List<TalkLink> links(SitePage page) {
        List<TalkLink> links = new ArrayList<>();
        link(page, links, TalkLinkKind.SLIDES, "slidesurl", "slides", "slides_url");
        link(page, links, TalkLinkKind.VIDEO, "videourl", "video", "video_url", "recording");
        link(page, links, TalkLinkKind.PAPER, "paperurl", "paper");
        link(page, links, TalkLinkKind.POSTER, "posterurl", "poster");
        link(page, links, TalkLinkKind.CODE, "codeurl", "code");
        link(page, links, TalkLinkKind.EVENT, "eventurl", "event_url", "link", "url", "website");
        return links;
    }

    private void link(SitePage page, List<TalkLink> links, TalkLinkKind kind, String... names) {
        page.front()
                .text(names)
                .flatMap(value -> WebLink.parse(text.address(page, value)))
                .ifPresent(url -> links.add(new TalkLink(kind, url)));
    }

    private static @Nullable PartialDate until(PartialDate date, String text) {
        return PageDates.parse(text).filter(end -> end.compareTo(date) >= 0).orElse(null);
    }

    private static TalkKind kind(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        if (word.contains("keynote") || word.contains("plenary")) {
            return TalkKind.KEYNOTE;
        }
        if (word.contains("invited")) {
            return TalkKind.INVITED;
        }
        if (word.contains("poster")) {
            return TalkKind.POSTER;
        }
        if (word.contains("tutorial") || word.contains("workshop")) {
            return TalkKind.TUTORIAL;
        }
        return word.contains("panel") ? TalkKind.PANEL : TalkKind.TALK;
    }
}
