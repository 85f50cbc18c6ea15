package org.offprint.papers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.markdown.SafeHtml;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperMark;
import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/**
 * The list of papers as {@code papers/index.jte} shows it.
 *
 * @param words what the visitor looked for, or empty
 * @param kept the filters that a new search keeps, as hidden fields
 * @param count how many papers there are, in words
 * @param active the filters that are set, each to be taken off by its link
 * @param facets by what else the list can be filtered
 * @param groupings the ways to group the list
 * @param groups the papers of this page; empty where none matches
 * @param pages the way to the other pages; null where there is one
 * @param exports the list in the formats of reference managers
 * @param styles the list in each citation style
 * @param marks what the marks behind names mean
 */
public record PaperListPage(
        SiteFrame frame,
        StructuredData breadcrumbs,
        String words,
        List<Kept> kept,
        String count,
        List<Active> active,
        List<Facet> facets,
        List<Choice> groupings,
        List<Group> groups,
        @Nullable Pages pages,
        List<Export> exports,
        List<Styled> styles,
        List<PaperMark> marks) {

    /** A hidden field of the search form. */
    public record Kept(String name, String value) {}

    /** A filter that is set; {@code href} takes it off. */
    public record Active(String label, String removal, String href) {}

    /** Something that papers can be filtered by. */
    public record Facet(String name, List<Choice> choices) {}

    /**
     * One choice of a facet.
     *
     * @param count how many papers it leaves, or null
     */
    public record Choice(String label, @Nullable String count, String href, boolean current) {}

    /** The papers of one year or of one type. */
    public record Group(String id, String heading, List<Listed> papers) {}

    /**
     * A paper of the list.
     *
     * @param abstractHtml the abstract, or null
     */
    public record Listed(PaperEntry entry, @Nullable SafeHtml abstractHtml) {}

    /** The way to the other pages; null where there is none in this direction. */
    public record Pages(@Nullable String previous, String here, @Nullable String next) {}

    /** The list in another format. */
    public record Export(String label, String href, String type) {}

    /** The list in a citation style. */
    public record Styled(String style, Export text, Export html) {}
}
