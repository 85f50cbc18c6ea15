package org.offprint.papers;

import java.util.Locale;

/** What kind of work a paper is. */
public enum PaperType {
    ARTICLE("Article"),
    CONFERENCE("Conference paper"),
    PREPRINT("Preprint"),
    THESIS("Thesis"),
    BOOK("Book"),
    CHAPTER("Chapter"),
    SOFTWARE("Software"),
    DATASET("Dataset"),
    OTHER("Other");

    private final String label;

    PaperType(String label) {
        this.label = label;
    }

    /** How the console calls it. */
    public String label() {
        return label;
    }

    /** How scripts call it: the name in lower case, such as "conference". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
