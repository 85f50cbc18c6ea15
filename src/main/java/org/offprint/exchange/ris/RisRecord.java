package org.offprint.exchange.ris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.PaperField;

/**
 * One reference: its fields in their order.
 *
 * @param source its own text
 * @param start offset of that text in the whole
 * @param line the line on which it begins
 */
record RisRecord(List<RisField> fields, String source, int start, int line, int endLine) {

    RisRecord {
        fields = List.copyOf(fields);
    }

    /** The first value of the first of the tags that is there; null where none is. */
    @Nullable String first(String... tags) {
        for (String tag : tags) {
            for (RisField field : fields) {
                if (field.tag().equals(tag)) {
                    return field.value();
                }
            }
        }
        return null;
    }

    /** All values of these tags, in the record's order. */
    List<String> all(String... tags) {
        List<String> wanted = Arrays.asList(tags);
        return fields.stream()
                .filter(field -> wanted.contains(field.tag()))
                .map(RisField::value)
                .toList();
    }

    boolean has(String tag) {
        return first(tag) != null;
    }

    /** Where the values of these tags stand in the record's text, the first of each meaning. */
    List<FieldEvidence> evidence(Map<String, PaperField> meanings) {
        List<FieldEvidence> evidence = new ArrayList<>();
        for (RisField field : fields) {
            PaperField meaning = meanings.get(field.tag());
            boolean seen = evidence.stream().anyMatch(e -> e.field() == meaning);
            if (meaning != null && !seen) {
                evidence.add(
                        new FieldEvidence(
                                meaning, field.start() - start, field.end() - start, true));
            }
        }
        return evidence;
    }
}
