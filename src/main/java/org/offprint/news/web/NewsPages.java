package org.offprint.news.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.offprint.common.Text;
import org.offprint.entries.ByYear;
import org.offprint.entries.Entry;
import org.offprint.entries.SectionFrames;
import org.offprint.entries.SectionHead;
import org.offprint.entries.SectionPages;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.news.NewsData;
import org.offprint.news.NewsEntry;
import org.offprint.news.NewsService;
import org.offprint.site.AtomFeed;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteIdentity;
import org.springframework.stereotype.Component;

/** The page of all news, its twin in Markdown and its feed. */
@Component
class NewsPages extends SectionPages<NewsData> {

    static final String PATH = "/news";
    static final String FEED = "/news/feed.xml";

    private static final int MOST_IN_FEED = 50;
    private static final int MOST_IN_TITLE = 80;
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.withHeadingsFrom(2);

    private final SiteIdentity identity;
    private final PictureSizes pictures;

    NewsPages(
            NewsService news, SectionFrames frames, SiteIdentity identity, PictureSizes pictures) {
        super(news, frames);
        this.pictures = pictures;
        this.identity = identity;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String nameKey() {
        return "news.section";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    protected String template() {
        return "news/index.jte";
    }

    @Override
    protected SiteFrame around(SiteFrame frame) {
        return frame.withFeed(FEED, frame.word("news.feed"));
    }

    @Override
    protected NewsPage page(SectionHead head, List<Entry<NewsData>> shown) {
        return new NewsPage(
                head,
                ByYear.group(shown, NewsPages::year).stream()
                        .map(year ->
                                new NewsPage.Year(
                                        year.year(),
                                        year.entries().stream()
                                                .map(item ->
                                                        NewsEntry.of(item, head.frame(), pictures))
                                                .toList()))
                        .toList());
    }

    @Override
    protected void write(MarkdownTwin twin, SiteFrame frame, List<Entry<NewsData>> shown) {
        for (ByYear<NewsData> year : ByYear.group(shown, NewsPages::year)) {
            twin.heading(2, Integer.toString(year.year()));
            for (Entry<NewsData> item : year.entries()) {
                NewsData data = item.data();
                String title = data.title();
                twin.heading(3, title == null ? day(data) : day(data) + ": " + title);
                twin.text(data.body());
                if (data.url() != null) {
                    String address = frame.absolute(data.url().value());
                    twin.link(address, address);
                }
            }
        }
    }

    /** The feed of the newest items, in Atom. */
    public String feed() {
        List<Entry<NewsData>> shown = readable();
        SiteFrame frame = head(shown).frame();
        String page = frame.absolute(PATH);
        List<AtomFeed.Entry> items = new ArrayList<>();
        shown.stream().limit(MOST_IN_FEED).forEach(item -> items.add(item(item, page)));
        return new AtomFeed(
                        identity.idOf(FEED),
                        frame.title(),
                        frame.language(),
                        frame.absolute(FEED),
                        page,
                        frame.siteName().isEmpty() ? frame.word("site.untitled") : frame.siteName(),
                        items)
                .xml();
    }

    private static AtomFeed.Entry item(Entry<NewsData> item, String page) {
        NewsData data = item.data();
        return new AtomFeed.Entry(
                item.id().value(),
                title(data),
                page + "#" + NewsEntry.anchor(item),
                data.date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                item.changedAt(),
                MARKDOWN.render(data.body()));
    }

    private static String title(NewsData data) {
        String title = data.title();
        return title != null
                ? MathText.plain(title)
                : Text.shortened(MARKDOWN.plainText(data.body()), MOST_IN_TITLE);
    }

    private static int year(NewsData data) {
        return data.date().getYear();
    }

    private static String day(NewsData data) {
        return data.date().toString();
    }
}
