package org.offprint.exchange.academicpages;

/**
 * A heading of a page. A bold line that stands for one has the level below all others; the depth
 * says how many HTML blocks it stands in.
 */
record Heading(
        int level, String title, int firstLine, int lastLine, int depth, SectionTopic topic) {

    static final int BOLD_LINE = 7;
}
