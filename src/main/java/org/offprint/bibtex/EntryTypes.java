package org.offprint.bibtex;

import java.util.Locale;
import java.util.Set;

/** The types of entries that people use. */
final class EntryTypes {

    private static final Set<String> COMMANDS = Set.of("string", "comment", "preamble");

    private static final Set<String> KNOWN =
            Set.of(
                    "article",
                    "inproceedings",
                    "conference",
                    "proceedings",
                    "book",
                    "booklet",
                    "inbook",
                    "incollection",
                    "collection",
                    "phdthesis",
                    "mastersthesis",
                    "bachelorsthesis",
                    "thesis",
                    "techreport",
                    "report",
                    "unpublished",
                    "misc",
                    "online",
                    "electronic",
                    "www",
                    "manual",
                    "patent",
                    "software",
                    "dataset",
                    "periodical",
                    "preprint");

    private EntryTypes() {}

    static boolean isCommand(String type) {
        return COMMANDS.contains(type.toLowerCase(Locale.ROOT));
    }

    static boolean isKnown(String type) {
        return KNOWN.contains(type.toLowerCase(Locale.ROOT));
    }
}
