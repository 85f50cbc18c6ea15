package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The note of an item. Zotero keeps there, a line each, what it has no field for ("arXiv:
 * 2010.01092 [cs]", "Citation Key: zhu2020"); the rest is a note to a reader.
 *
 * @param fields what the lines say, by names in lower case
 * @param text the rest; null where nothing is left
 */
record CslNote(Map<String, String> fields, @Nullable String text) {

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?i)\\s*(arxiv|doi|pmid|pmcid|isbn|issn|citation key|number|status|version|publisher|place|original-date|original date|submitted|event date|event title|event place|conference name|type|genre|medium|archive|zscc|mag id|s2id|_eprint|issue|volume|license|read_[a-z_]*|rate_[a-z_]*|titre traduit|tex\\.[a-z]+|adsnote|adsurl|nihmsid|citation-key|keywords|section|jurisdiction|container-title)\\s*:\\s*(.+)");

    CslNote {
        fields = Map.copyOf(fields);
    }

    static CslNote read(@Nullable String note) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String line : note == null ? List.<String>of() : note.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            } else if (!line.isBlank()) {
                rest.add(line.strip());
            }
        }
        return new CslNote(fields, rest.isEmpty() ? null : String.join(" ", rest));
    }

    @Nullable String field(String name) {
        return fields.get(name);
    }
}
