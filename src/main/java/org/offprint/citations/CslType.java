package org.offprint.citations;

/** What kind of work an item is, in the words of CSL 1.0.2. */
public enum CslType {
    ARTICLE("article"),
    ARTICLE_JOURNAL("article-journal"),
    BOOK("book"),
    CHAPTER("chapter"),
    DATASET("dataset"),
    DOCUMENT("document"),
    PAPER_CONFERENCE("paper-conference"),
    REPORT("report"),
    SOFTWARE("software"),
    THESIS("thesis");

    private final String id;

    CslType(String id) {
        this.id = id;
    }

    /** How CSL-JSON calls it. */
    public String id() {
        return id;
    }
}
