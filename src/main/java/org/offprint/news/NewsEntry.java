package org.offprint.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.markdown.SafeHtml;
import org.offprint.site.SiteFrame;

/**
 * A piece of news as pages show it.
 *
 * @param anchor its lasting id on the page of all news
 * @param date for programs, such as "2026-11-24"
 * @param day the day without its year, in words
 * @param fullDate the day with its year, in words
 * @param title null where it has none
 * @param href what it is about; null where nothing is linked
 * @param label what the link says where no title carries it
 */
public record NewsEntry(
        String anchor,
        String date,
        String day,
        String fullDate,
        @Nullable SafeHtml title,
        SafeHtml body,
        @Nullable String href,
        @Nullable String label) {

    private static final MarkdownRenderer BELOW_TITLE = MarkdownRenderer.withHeadingsFrom(4);
    private static final MarkdownRenderer BELOW_YEAR = MarkdownRenderer.withHeadingsFrom(3);

    /** Makes the entry of an item for a page of this frame, its pictures in their sizes. */
    public static NewsEntry of(Entry<NewsData> item, SiteFrame frame, PictureSizes pictures) {
        NewsData data = item.data();
        LocalDate date = data.date();
        return new NewsEntry(
                anchor(item),
                date.toString(),
                frame.dates().withoutYear(date),
                frame.dates().of(date),
                data.title() == null ? null : MathText.html(data.title()),
                (data.title() == null ? BELOW_YEAR : BELOW_TITLE)
                        .withPictures(pictures)
                        .render(data.body()),
                data.url() == null ? null : data.url().value(),
                data.url() == null ? null : label(data.url(), frame));
    }

    /** The lasting id of an item on the page of all news. */
    public static String anchor(Entry<NewsData> item) {
        return "news-" + item.id();
    }

    private static String label(WebLink url, SiteFrame frame) {
        return url.isAbsolute() ? url.host() : frame.word("news.more");
    }
}
