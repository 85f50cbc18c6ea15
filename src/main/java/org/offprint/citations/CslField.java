package org.offprint.citations;

/** The parts of an item that are texts, in the words of CSL 1.0.2, in the order of an export. */
public enum CslField {
    TITLE("title"),
    CONTAINER_TITLE("container-title"),
    CONTAINER_TITLE_SHORT("container-title-short"),
    COLLECTION_TITLE("collection-title"),
    EVENT_TITLE("event-title"),
    PUBLISHER("publisher"),
    PUBLISHER_PLACE("publisher-place"),
    GENRE("genre"),
    VOLUME("volume"),
    ISSUE("issue"),
    /** Of an article without pages, its number. */
    NUMBER("number"),
    /** First and last page with an en dash between them. */
    PAGE("page"),
    VERSION("version"),
    DOI("DOI"),
    ISSN("ISSN"),
    ISBN("ISBN"),
    URL("URL"),
    STATUS("status"),
    LANGUAGE("language"),
    /** Keywords with commas between them. */
    KEYWORD("keyword"),
    NOTE("note"),
    ABSTRACT("abstract");

    private final String id;

    CslField(String id) {
        this.id = id;
    }

    /** How CSL-JSON calls it. */
    public String id() {
        return id;
    }
}
