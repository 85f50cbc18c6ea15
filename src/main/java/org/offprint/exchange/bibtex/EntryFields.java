package org.offprint.exchange.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.LatexText;
import org.offprint.bibtex.ParsedEntry;
import org.offprint.bibtex.ParsedField;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.PaperField;

/** The fields of an entry: those that were read are known, and where they stand. */
final class EntryFields {

    private final ParsedEntry entry;
    private final Set<String> read = new HashSet<>();
    private final List<FieldEvidence> evidence = new ArrayList<>();

    EntryFields(ParsedEntry entry) {
        this.entry = entry;
    }

    boolean has(String name) {
        ParsedField field = entry.field(name);
        return field != null && !field.tex().isBlank();
    }

    /** Looks at a text, and leaves the field to others. */
    @Nullable String look(String name) {
        return entry.text(name);
    }

    /** The same without what TeX needs around an address or a number. */
    @Nullable String lookVerbatim(String name) {
        ParsedField field = entry.field(name);
        String text = field == null ? "" : field.verbatim();
        return text.isEmpty() ? null : text;
    }

    /** The text of the first of these fields that is there, for a part of the paper. */
    @Nullable String text(PaperField part, String... names) {
        for (String name : names) {
            String text = entry.text(name);
            if (text != null) {
                take(name, part, true);
                return text;
            }
        }
        return null;
    }

    /** The same without what TeX needs around an address or a number. */
    @Nullable String verbatim(PaperField part, String... names) {
        for (String name : names) {
            String text = lookVerbatim(name);
            if (text != null) {
                take(name, part, true);
                return text;
            }
        }
        return null;
    }

    /** The same with its paragraphs. */
    @Nullable String paragraphs(PaperField part, String... names) {
        for (String name : names) {
            ParsedField field = entry.field(name);
            String text = field == null ? "" : LatexText.decodeParagraphs(field.tex());
            if (!text.isEmpty()) {
                take(name, part, true);
                return text;
            }
        }
        return null;
    }

    /** The source of the first of these fields that is there. */
    @Nullable String tex(PaperField part, String... names) {
        for (String name : names) {
            ParsedField field = entry.field(name);
            if (field != null && !field.tex().isBlank()) {
                take(name, part, true);
                return field.tex();
            }
        }
        return null;
    }

    /** Marks fields as read that say nothing of the paper. */
    void drop(String... names) {
        read.addAll(List.of(names));
    }

    /** Marks a field as read, which stands for this part. */
    void take(String name, PaperField part, boolean sure) {
        read.add(name);
        ParsedField field = entry.field(name);
        if (field != null
                && field.start() >= entry.start()
                && field.end() <= entry.end()
                && field.end() > field.start()) {
            evidence.add(
                    new FieldEvidence(
                            part,
                            field.start() - entry.start(),
                            field.end() - entry.start(),
                            sure));
        }
    }

    /** What was taken for a part is no longer sure. */
    void doubt(PaperField part) {
        evidence.replaceAll(
                e -> e.field() == part ? new FieldEvidence(part, e.start(), e.end(), false) : e);
    }

    /** The fields that no one has read, but not inherited ones. */
    List<ParsedField> others() {
        return entry.fields().values().stream()
                .filter(field -> !read.contains(field.name()) && !field.inherited())
                .filter(field -> !field.tex().isBlank())
                .toList();
    }

    List<FieldEvidence> evidence() {
        return evidence;
    }
}
