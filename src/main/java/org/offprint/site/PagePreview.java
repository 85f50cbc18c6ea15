package org.offprint.site;

/**
 * Renders the real public page out of something that is not saved yet. A feature's form asks for
 * it; whoever makes the page implements it, so that the preview and the page are one code.
 *
 * @param <T> what the form edits, such as the profile's data; implementations are told apart by it
 */
@FunctionalInterface
public interface PagePreview<T> {

    /** The whole page in HTML, as it would be if {@code unsaved} were stored. */
    String render(T unsaved);
}
