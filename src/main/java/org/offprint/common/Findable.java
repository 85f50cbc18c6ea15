package org.offprint.common;

/**
 * A thing that can be looked for, with the words that find it, folded once so that each search only
 * compares.
 *
 * @param title what people call it; counts most
 * @param more all else that finds it, such as the authors of a paper; may be empty
 */
public record Findable<T>(T thing, String title, String more) {

    /** Takes the words as people write them. */
    public Findable {
        title = Text.folded(title);
        more = Text.folded(more);
    }
}
