package org.offprint.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * One entry of a BibTeX file, as it means, not as it is spelt: its values are plain Unicode, and
 * {@link BibtexWriter} finds the spelling.
 *
 * @param type the entry's type in lower case without the sign before it, such as "article"
 * @param key what {@code \cite} names; no white space and none of BibTeX's own signs
 * @param fields the fields by their names in lower case, in the order in which they are written
 */
public record BibtexEntry(String type, String key, SequencedMap<String, BibtexValue> fields) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_:.+/-]*");
    private static final Pattern KEY = Pattern.compile("[^\\s\"#%'(),={}\\\\~@\\p{Cntrl}]+");

    public BibtexEntry {
        requireName("type of entry", type);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("“%s” is no key of BibTeX.".formatted(key));
        }
        fields.keySet().forEach(name -> requireName("field", name));
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** The same entry under another key. */
    public BibtexEntry withKey(String key) {
        return new BibtexEntry(type, key, fields);
    }

    private static void requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no %s in BibTeX; write it in small letters.".formatted(name, what));
        }
    }
}
