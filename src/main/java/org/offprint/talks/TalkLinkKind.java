package org.offprint.talks;

/** Where a link of a talk leads. */
public enum TalkLinkKind {
    SLIDES("Slides"),
    VIDEO("Video"),
    PAPER("Paper"),
    POSTER("Poster"),
    CODE("Code"),
    EVENT("Event"),
    OTHER("Link");

    private final String label;

    TalkLinkKind(String label) {
        this.label = label;
    }

    /** What the console calls it. */
    public String label() {
        return label;
    }
}
