package org.offprint.site;

import java.util.Locale;

/**
 * The words of the public pages, out of the files in {@code words}, in the site's language. Figures
 * are the Latin ones in every language: years, pages and identifiers are copied, searched and cited
 * in them. A year or any number that is a name goes in as a text, lest it be grouped by thousands.
 */
@FunctionalInterface
public interface Words {

    /**
     * The text of a key.
     *
     * @param values what goes into the places {0}, {1}, ... of the text
     */
    String get(String key, Object... values);

    /** The language of the site, for what has rules of its own, such as dates. */
    default Locale locale() {
        return Locale.ENGLISH;
    }

    /**
     * The text for a count. Its key stands in the files once for each form that the language has:
     * {@code .one} and {@code .other} in English.
     *
     * @param count goes into {0}
     * @param values what goes into {1}, {2}, ...
     */
    default String count(String key, long count, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return get(key + PluralForm.of(locale(), count).suffix(), all);
    }
}
