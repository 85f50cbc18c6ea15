package org.offprint.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in a file.
 *
 * @param type in small letters, such as "article"
 * @param key null where the entry has none; signs that no key may have are left out
 * @param fields by their names in small letters, in their order, inherited ones last
 * @param line on which it begins, counted from 1
 * @param column at which it begins, counted from 1
 * @param endLine on which it ends
 * @param start offset of its first character in the text of the file
 * @param end offset behind its last one
 * @param source its text, character for character
 */
public record ParsedEntry(
        String type,
        @Nullable String key,
        SequencedMap<String, ParsedField> fields,
        int line,
        int column,
        int endLine,
        int start,
        int end,
        String source) {

    public ParsedEntry {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** The field of this name in small letters; null where there is none. */
    public @Nullable ParsedField field(String name) {
        return fields.get(name);
    }

    /** The text of the field in plain Unicode; null where there is none, or it is blank. */
    public @Nullable String text(String name) {
        ParsedField field = fields.get(name);
        String text = field == null ? "" : field.text();
        return text.isEmpty() ? null : text;
    }

    /**
     * What the entry means, as {@link BibtexWriter} writes it. An entry without a key is called
     * "unnamed".
     */
    public BibtexEntry entry() {
        SequencedMap<String, BibtexValue> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.value()));
        return new BibtexEntry(type, key == null ? "unnamed" : key, values);
    }

    ParsedEntry with(SequencedMap<String, ParsedField> fields) {
        return new ParsedEntry(type, key, fields, line, column, endLine, start, end, source);
    }
}
