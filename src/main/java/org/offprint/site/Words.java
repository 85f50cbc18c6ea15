package org.offprint.site;

/** The words of the public pages, out of the files in {@code words}, in the site's language. */
@FunctionalInterface
public interface Words {

    /**
     * The text of a key.
     *
     * @param values what goes into the places {0}, {1}, ... of the text
     */
    String get(String key, Object... values);
}
