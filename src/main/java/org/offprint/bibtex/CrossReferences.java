package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives entries the fields of the one that they name by {@code crossref}: those that they lack, the
 * title as {@code booktitle}. What belongs to one work alone, such as its DOI, is not inherited.
 */
final class CrossReferences {

    private static final Set<String> OWN =
            Set.of(
                    "crossref",
                    "xref",
                    "title",
                    "shorttitle",
                    "subtitle",
                    "doi",
                    "url",
                    "eprint",
                    "archiveprefix",
                    "abstract",
                    "keywords",
                    "pages",
                    "note",
                    "annote",
                    "file",
                    "pdf",
                    "selected",
                    "abbr",
                    "preview",
                    "key",
                    "author",
                    "date-added",
                    "date-modified",
                    "html",
                    "code",
                    "slides",
                    "poster",
                    "video");

    private final Map<String, ParsedEntry> byKey = new HashMap<>();
    private final Map<String, ParsedEntry> resolved = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Problems problems;

    private CrossReferences(Problems problems) {
        this.problems = problems;
    }

    static List<ParsedEntry> resolved(List<ParsedEntry> entries, Problems problems) {
        if (entries.stream().noneMatch(entry -> entry.field("crossref") != null)) {
            return entries;
        }
        CrossReferences references = new CrossReferences(problems);
        for (ParsedEntry entry : entries) {
            if (entry.key() != null) {
                references.byKey.putIfAbsent(folded(entry.key()), entry);
            }
        }
        List<ParsedEntry> all = new ArrayList<>();
        for (ParsedEntry entry : entries) {
            all.add(references.resolve(entry));
        }
        return all;
    }

    /** Follows the references from entry to entry first, so that long chains are no deep calls. */
    private ParsedEntry resolve(ParsedEntry entry) {
        List<ParsedEntry> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ParsedEntry last = entry;
        ParsedEntry next = entry;
        while (next != null) {
            last = next;
            chain.add(last);
            if (last.key() != null) {
                seen.add(folded(last.key()));
            }
            next = parent(last, seen, last == entry);
            if (next != null && resolved.containsKey(folded(String.valueOf(next.key())))) {
                chain.add(resolved.getOrDefault(folded(String.valueOf(next.key())), next));
                break;
            }
        }
        ParsedEntry whole = chain.getLast();
        for (int i = chain.size() - 2; i >= 0; i--) {
            whole = inherited(chain.get(i), whole);
            String key = whole.key();
            if (key != null && byKey.get(folded(key)) == chain.get(i)) {
                resolved.putIfAbsent(folded(key), whole);
            }
        }
        return whole;
    }

    private @Nullable ParsedEntry parent(ParsedEntry entry, Set<String> seen, boolean reports) {
        ParsedField field = entry.field("crossref");
        if (field == null || field.tex().isBlank()) {
            return null;
        }
        String key = field.text();
        ParsedEntry parent = byKey.get(folded(key));
        boolean circle = seen.contains(folded(key));
        if (circle ? reported.add(key) : reports && parent == null) {
            problems.add(
                    field.start(),
                    entry.key(),
                    "Entry “%s”: crossref names “%s”, %s."
                            .formatted(
                                    Problems.shown(String.valueOf(entry.key())),
                                    Problems.shown(key),
                                    parent == null
                                            ? "and no entry has this key"
                                            : "which leads back to the entry itself"));
        }
        return circle ? null : parent;
    }

    private static ParsedEntry inherited(ParsedEntry entry, ParsedEntry parent) {
        SequencedMap<String, ParsedField> fields = new LinkedHashMap<>(entry.fields());
        parent.fields()
                .forEach((name, field) -> {
                    if (!OWN.contains(name)) {
                        put(fields, name, field);
                    }
                });
        ParsedField title = parent.field("title");
        if (title != null && entry.type().startsWith("in")) {
            put(fields, "booktitle", title);
        }
        if (entry.type().equals("inbook")) {
            ParsedField author = parent.field("author");
            if (author != null) {
                put(fields, "author", author);
            }
        }
        return entry.with(fields);
    }

    private static void put(
            SequencedMap<String, ParsedField> fields, String name, ParsedField field) {
        ParsedField own = fields.get(name);
        if (own == null || own.tex().isBlank()) {
            fields.put(
                    name,
                    new ParsedField(
                            name, field.tex(), field.line(), field.start(), field.end(), true));
        }
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
