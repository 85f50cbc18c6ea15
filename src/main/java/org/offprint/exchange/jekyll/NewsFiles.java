package org.offprint.exchange.jekyll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.news.NewsData;

/**
 * Reads {@code _news}, {@code _posts} and {@code _drafts} as news. A post that is longer than a
 * piece of news may be is left for {@link #tooLong}.
 */
final class NewsFiles {

    private final SiteText text;
    private final LocalDate today;
    private final List<SitePage> tooLong = new ArrayList<>();

    /**
     * @param today the date of drafts that have none
     */
    NewsFiles(SiteText text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    List<FoundEntry<NewsData>> read() {
        return Stream.of("_news", "_posts", "_drafts")
                .flatMap(folder -> text.pages(folder).stream())
                .flatMap(page -> text.entry(page, this::news).stream())
                .toList();
    }

    /** The posts that are too long for news, once {@link #read} has been called. */
    List<SitePage> tooLong() {
        return tooLong;
    }

    private @Nullable NewsData news(SitePage page) {
        Optional<LocalDate> day =
                page.file().isIn("_drafts")
                        ? Optional.of(PageDates.day(page).orElse(today))
                        : text.day(page);
        if (day.isEmpty()) {
            return null;
        }
        if (page.body().length() > NewsData.MAX_BODY) {
            tooLong.add(page);
            return null;
        }
        String body = text.body(page).strip();
        if (body.isEmpty()) {
            body = page.front().text("excerpt", "description").map(Html::text).orElse("");
        }
        String title =
                page.front().saysYes("inline")
                        ? null
                        : page.title()
                                .map(t -> text.limited(page, "The title", t, NewsData.MAX_TITLE))
                                .orElse(null);
        if (body.isEmpty()) {
            body = page.title().orElse("");
            title = null;
        }
        if (body.isEmpty()) {
            text.problems()
                    .ofFile(page.file().path(), "has neither a text nor a title; it was left out.");
            return null;
        }
        return new NewsData(
                day.get(),
                title,
                MarkdownText.of(text.limited(page, "The text", body, NewsData.MAX_BODY)),
                page.front()
                        .text("redirect", "external_url", "link")
                        .flatMap(value -> WebLink.parse(text.address(page, value)))
                        .orElse(null),
                text.visibility(page));
    }
}
