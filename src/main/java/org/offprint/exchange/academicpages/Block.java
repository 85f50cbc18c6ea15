package org.offprint.exchange.academicpages;

/**
 * A piece of a list of papers: an item, a paragraph, or what stands in one HTML element. The markup
 * is what can be seen of it, without the item's marker.
 */
record Block(Kind kind, int firstLine, int lastLine, String markup) {

    enum Kind {
        ITEM,
        PARAGRAPH
    }

    /** This block with what stands under it. */
    Block with(Block below) {
        boolean enough = markup.length() > 2 * RichText.LONGEST;
        return new Block(
                kind, firstLine, below.lastLine, enough ? markup : markup + "\n\n" + below.markup);
    }
}
