package org.offprint.papers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.Citation;
import org.offprint.markdown.SafeHtml;
import org.offprint.media.Picture;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperMark;
import org.offprint.papers.web.PaperListPage.Export;
import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/**
 * A paper's own page as {@code papers/show.jte} shows it.
 *
 * @param language what title and abstract are written in, where it is not the site's language
 * @param tags for Google Scholar
 * @param data for search engines
 * @param people all authors
 * @param where journal, conference or kind of work in full, or null
 * @param when the date in words, or null
 * @param picture a picture of the paper, or null
 * @param facts what else is known of where it appeared
 * @param pdf the PDF that is hosted here, or null
 * @param citations the paper in all styles
 * @param bibtex the paper's BibTeX entry
 * @param topics its tags
 * @param versions the same work elsewhere
 */
public record PaperPage(
        SiteFrame frame,
        @Nullable String language,
        List<Tag> tags,
        List<StructuredData> data,
        PaperEntry entry,
        List<Person> people,
        @Nullable String where,
        @Nullable String when,
        @Nullable Picture picture,
        @Nullable SafeHtml abstractHtml,
        List<Fact> facts,
        @Nullable HostedPdf pdf,
        List<Citation> citations,
        String bibtex,
        List<Export> exports,
        List<Topic> topics,
        List<Version> versions,
        List<PaperMark> marks) {

    /** A {@code meta} element by which Google Scholar and Zotero read the page. */
    public record Tag(String name, String content) {}

    /** An author; {@code href} is the person's page or ORCID, or null. */
    public record Person(String name, String marks, boolean owner, @Nullable String href) {}

    /** Something known of the paper; {@code href} is null where there is nothing to follow. */
    public record Fact(String name, String value, @Nullable String href) {}

    /** The PDF and its size in words, such as "1.2 MB". */
    public record HostedPdf(String href, String size) {}

    /** A tag and the papers that have it. */
    public record Topic(String name, String href) {}

    /** Another version; {@code href} is null where it cannot be read. */
    public record Version(String name, @Nullable String when, @Nullable String href) {}

    /** How many authors are shown before the rest of a long list is folded away. */
    public static final int FIRST_PEOPLE = 30;

    /** Whether the list of authors is folded. */
    public boolean isFolded() {
        return people.size() > FIRST_PEOPLE + 5;
    }
}
