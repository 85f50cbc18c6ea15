package org.offprint.papers;

import java.util.Locale;

/** Where a paper's link leads. */
public enum LinkKind {
    PDF("PDF"),
    ARXIV("arXiv"),
    DOI("DOI"),
    PUBLISHER("Publisher"),
    CODE("Code"),
    DATA("Data"),
    PROJECT("Project"),
    SLIDES("Slides"),
    POSTER("Poster"),
    VIDEO("Video"),
    BLOG("Blog"),
    BIBTEX("BibTeX"),
    OTHER("Link");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /** What the link says on the page. */
    public String label() {
        return label;
    }

    /** How scripts call it: the name in lower case, such as "pdf". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
