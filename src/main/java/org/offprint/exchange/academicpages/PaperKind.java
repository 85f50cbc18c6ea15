package org.offprint.exchange.academicpages;

import java.util.Locale;

/** What a paper was taken for. */
public enum PaperKind {
    ARTICLE,
    CONFERENCE,
    PREPRINT,
    THESIS,
    BOOK,
    CHAPTER,
    SOFTWARE,
    DATASET,
    OTHER;

    /** The word for it in JSON and in the papers' own types. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
