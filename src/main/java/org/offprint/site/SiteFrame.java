package org.offprint.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every public page has around its content, for {@code layout/site.jte} and {@code
 * layout/form.jte}. {@link SiteFrames} makes one for a path; a page then says more of itself:
 *
 * <pre>{@code
 * frames.forPage("/news", words.get("news.section"))
 *         .describedAs("What happened at the lab.")
 *         .ofType("article")
 *         .illustratedBy(new PageImage("/media/abc.jpg", 800, 600, "The lab"))
 *         .withFeed("/news/feed.xml", words.get("news.feed"))
 *         .withMarkdown("/news.md")
 *         .changedAt(lastChange)
 * }</pre>
 *
 * <p>None of them is needed. Without a picture of its own a page has the owner's photo. What else a
 * page has for its head, such as JSON-LD, goes through the parameter {@code head} of the layout.
 *
 * @param language the BCP 47 tag of the page
 * @param siteName what the site calls itself; empty as long as it has no name
 * @param origin the public address of the site, without a slash at its end
 * @param head what the page says of itself to programs
 * @param indexed whether search engines may list the page
 * @param menu the entries of the menu
 * @param changedAt when the content of the page was last changed; null where it does not matter
 */
public record SiteFrame(
        String language,
        String siteName,
        String origin,
        PageHead head,
        boolean indexed,
        List<MenuItem> menu,
        @Nullable Instant changedAt,
        FrameFiles files,
        Words words) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /**
     * An entry of the menu as a page shows it.
     *
     * @param current "page" where it leads to the page itself, "true" where the page lies below it,
     *     as ARIA says it; else null
     */
    public record MenuItem(String label, String href, @Nullable String current) {}

    /** The text of a key. */
    public String word(String key, Object... values) {
        return words.get(key, values);
    }

    /** Writes dates in the language of the page. */
    public SiteDates dates() {
        return new SiteDates(words.locale());
    }

    /** Which way the page's language runs: "ltr" or "rtl". */
    public String direction() {
        Locale locale = Locale.forLanguageTag(language);
        boolean leftwards =
                locale.getScript().isEmpty()
                        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return leftwards ? "rtl" : "ltr";
    }

    /** The absolute address of a path of this site; an address that is absolute stays as it is. */
    public String absolute(String path) {
        return path.startsWith("/") ? origin + path : path;
    }

    /** The title of the window. */
    public String title() {
        return head.title();
    }

    /** What search engines and cards say below the title; null where there is nothing. */
    public @Nullable String description() {
        return head.description();
    }

    /** The one absolute address of the page; null where it has none, as an error page. */
    public @Nullable String canonical() {
        return head.canonical();
    }

    /** The path of the style sheet, in the owner's colour and typeface. */
    public String stylesheet() {
        return files.stylesheet();
    }

    /** The path of the script that pages can do without. */
    public String script() {
        return files.script();
    }

    /** The path of the icon. */
    public String icon() {
        return files.icon();
    }

    /** The feeds that the page names. */
    public List<PageAlternate> feeds() {
        return head.alternates().stream().filter(PageAlternate::isFeed).toList();
    }

    /** The same frame with another description. */
    public SiteFrame describedAs(@Nullable String description) {
        return with(head.describedAs(description));
    }

    /** The same frame around another kind of page, in the words of Open Graph. */
    public SiteFrame ofType(String type) {
        return with(head.ofType(type));
    }

    /** The same frame with another picture on cards; null for none. */
    public SiteFrame illustratedBy(@Nullable PageImage image) {
        return with(head.illustratedBy(image));
    }

    /** The same frame, an Atom feed named in its head and at its foot. */
    public SiteFrame withFeed(String path, String title) {
        return with(head.alsoAs(new PageAlternate("application/atom+xml", title, path)));
    }

    /** The same frame, the page's Markdown twin named in its head. */
    public SiteFrame withMarkdown(String path) {
        return with(head.alsoAs(new PageAlternate("text/markdown", "Markdown", path)));
    }

    /** The same frame with the day of this instant at its foot; null for none. */
    public SiteFrame changedAt(@Nullable Instant instant) {
        return new SiteFrame(
                language, siteName, origin, head, indexed, menu, instant, files, words);
    }

    private SiteFrame with(PageHead other) {
        return new SiteFrame(
                language, siteName, origin, other, indexed, menu, changedAt, files, words);
    }
}
