package org.offprint.site;

/**
 * Shows the console what a public page will look like: the same code, template and style sheet, but
 * out of data that is not saved yet. Whoever owns the page implements it; Spring finds the right
 * one by its type argument, as in {@code PagePreview<ProfileData>}.
 *
 * @param <T> what is being edited
 */
@FunctionalInterface
public interface PagePreview<T> {

    /** The whole page as HTML, with everything that is not being edited as it is stored. */
    String render(T unsaved);
}
