package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.PaperField;

/** The parts of a reference that were found so far, with their places; the first one counts. */
final class FoundParts {

    private record Part(String value, int start, int end, boolean sure) {}

    /** A date, as far as it is known. */
    record FoundDate(int year, @Nullable Integer month, @Nullable Integer day) {}

    private final Map<PaperField, Part> parts = new EnumMap<>(PaperField.class);
    private @Nullable FoundDate date;

    /** Notes a part, unless there is one already. */
    void put(PaperField field, @Nullable String value, int start, int end, boolean sure) {
        if (value != null && !value.isBlank()) {
            parts.putIfAbsent(field, new Part(value.strip(), start, end, sure));
        }
    }

    /** Notes a part whose value is not text. */
    void mark(PaperField field, int start, int end, boolean sure) {
        parts.putIfAbsent(field, new Part("", start, end, sure));
    }

    void date(int year, @Nullable Integer month, @Nullable Integer day, int start, int end) {
        if (date == null) {
            date = new FoundDate(year, month, day);
            mark(PaperField.DATE, start, end, true);
        } else if (date.year() == year && date.month() == null && month != null) {
            date = new FoundDate(year, month, day);
            parts.put(PaperField.DATE, new Part("", start, end, true));
        }
    }

    @Nullable FoundDate date() {
        return date;
    }

    boolean has(PaperField field) {
        return parts.containsKey(field);
    }

    @Nullable String get(PaperField field) {
        Part part = parts.get(field);
        return part == null ? null : part.value();
    }

    Optional<String> find(PaperField field) {
        return Optional.ofNullable(get(field));
    }

    /** Says that what was taken for one part is another. */
    void move(PaperField from, PaperField to) {
        Part part = parts.remove(from);
        if (part != null) {
            parts.putIfAbsent(to, part);
        }
    }

    /** Gives a part another value; null takes it away. */
    void replace(PaperField field, @Nullable String value) {
        Part part = parts.remove(field);
        if (part != null && value != null) {
            parts.put(field, new Part(value, part.start(), part.end(), part.sure()));
        }
    }

    /** Where a part begins; the end of all where it was not found. */
    int start(PaperField field) {
        Part part = parts.get(field);
        return part == null ? 0 : part.start();
    }

    /** Says that the person should look at a part. */
    void doubt(PaperField field) {
        parts.computeIfPresent(
                field, (key, part) -> new Part(part.value(), part.start(), part.end(), false));
    }

    /** Where the parts stand in the source, in its order. */
    List<FieldEvidence> evidence(LineText line) {
        List<FieldEvidence> evidence = new ArrayList<>();
        parts.forEach((field, part) -> {
            int start = line.origin(part.start());
            int end = Math.max(start, line.end(part.end()));
            evidence.add(new FieldEvidence(field, start, end, part.sure()));
        });
        evidence.sort(Comparator.comparingInt(FieldEvidence::start));
        return evidence;
    }
}
