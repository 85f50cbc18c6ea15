package org.offprint.papers;

import java.util.Locale;

/** How far a work has come in the world; what the public sees of it is its {@link Visibility}. */
public enum PaperStatus {
    IN_PREPARATION("In preparation"),
    SUBMITTED("Submitted"),
    UNDER_REVIEW("Under review"),
    ACCEPTED("Accepted"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn");

    private final String label;

    PaperStatus(String label) {
        this.label = label;
    }

    /** How the console calls it. */
    public String label() {
        return label;
    }

    /** How scripts call it: the name in lower case, such as "under_review". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the words of the public pages, such as "papers.status.accepted". */
    public String wordKey() {
        return "papers.status." + id();
    }
}
