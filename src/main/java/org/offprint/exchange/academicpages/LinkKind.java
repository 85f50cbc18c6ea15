package org.offprint.exchange.academicpages;

import java.util.Locale;

/** What a link beside a paper leads to. */
public enum LinkKind {
    PDF,
    ARXIV,
    DOI,
    CODE,
    SLIDES,
    POSTER,
    VIDEO,
    DATA,
    PROJECT,
    PUBLISHER,
    BLOG,
    BIBTEX,
    OTHER;

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
