package org.offprint.talks;

/** What kind of a talk it is. */
public enum TalkKind {
    TALK("Talk"),
    INVITED("Invited talk"),
    KEYNOTE("Keynote"),
    POSTER("Poster"),
    TUTORIAL("Tutorial"),
    PANEL("Panel");

    private final String label;

    TalkKind(String label) {
        this.label = label;
    }

    /** What the console calls it. */
    public String label() {
        return label;
    }
}
