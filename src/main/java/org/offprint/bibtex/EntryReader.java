package org.offprint.bibtex;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Reads one entry, and finds its end whatever it looks like. */
final class EntryReader {

    private static final int MOST_CUTS = 100;

    private final BibtexSource source;
    private final BibtexLimits limits;
    private final Problems problems;
    private final ValueReader values;

    private SequencedMap<String, ParsedField> fields = new LinkedHashMap<>();
    private @Nullable String key;
    private int start;
    private int cuts;

    EntryReader(BibtexSource source, BibtexLimits limits, Problems problems, ValueReader values) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        this.values = values;
    }

    /**
     * @param entry null where there is neither a key nor a field
     * @param end where to go on
     */
    record Result(@Nullable ParsedEntry entry, int end) {}

    /** Reads the entry of this type whose opening brace is known. */
    Result read(int start, String type, int open) {
        this.start = start;
        this.fields = new LinkedHashMap<>();
        this.cuts = 0;
        char closing = source.at(open) == '(' ? ')' : '}';
        KeyReader keys = new KeyReader(source, problems);
        int at = keys.read(open + 1, closing, start);
        key = keys.key();
        int end = fields(at, closing);
        if (key == null && fields.isEmpty()) {
            return new Result(null, end);
        }
        int last = end;
        while (last > open && BibtexSource.isSpace(source.at(last - 1))) {
            last--;
        }
        ParsedEntry entry =
                new ParsedEntry(
                        Names.mended(type),
                        key,
                        fields,
                        source.line(start),
                        source.column(start),
                        source.line(last - 1),
                        start,
                        last,
                        "");
        return new Result(entry, end);
    }

    /**
     * @return the place behind the entry
     */
    private int fields(int from, char closing) {
        int at = from;
        while (true) {
            at = afterSeparators(at);
            char c = source.at(at);
            if (at >= source.length) {
                report(
                        start,
                        "The entry is not closed before the end of the file; add a closing brace.");
                return at;
            }
            if (c == closing || c == '}') {
                if (!continues(at + 1)) {
                    return at + 1;
                }
                report(
                        at,
                        "There is a brace too many here, behind which the entry goes on; delete it.");
                at++;
            } else if (c == '@' && source.startsLine(at) && source.isEntry(at)) {
                report(start, "The entry is not closed before the next one; add a closing brace.");
                return at;
            } else {
                at = field(at, closing);
            }
        }
    }

    /** Behind space, commas and comments, which BibTeX does not know but people write. */
    private int afterSeparators(int from) {
        int at = source.afterSpace(from);
        while (source.at(at) == ',' || source.at(at) == '%') {
            at = source.afterSpace(source.at(at) == '%' ? source.nextLine(at) : at + 1);
        }
        return at;
    }

    /** Whether a field with a value comes behind a brace that seemed to close the entry. */
    private boolean continues(int at) {
        int next = source.afterSpace(at);
        if (source.at(next) == ',') {
            next = source.afterSpace(next + 1);
        }
        if (!source.isField(next)) {
            return false;
        }
        int equals = source.afterSpace(source.afterName(next));
        char value = source.at(source.afterSpace(equals + 1));
        return value == '{' || value == '"' || Character.isDigit(value);
    }

    private int field(int at, char closing) {
        int end = source.afterName(at);
        int equals = source.afterSpace(end);
        char sign = source.at(equals);
        boolean missing = end > at && (sign == '{' || sign == '"');
        if (end == at || sign != '=' && !missing) {
            return junk(at, closing);
        }
        String name = source.text.substring(at, end);
        if (missing) {
            report(equals, "There is no equals sign behind “%s”; add it.".formatted(name));
        }
        int from = source.afterSpace(missing ? equals : equals + 1);
        ValueReader.Value value = values.read(from, name, key, start);
        int next = source.afterSpace(value.next());
        char c = source.at(next);
        boolean ends = ",}%".indexOf(c) >= 0 && next < source.length || c == closing;
        boolean commaMissing = value.closed() && !ends && source.isField(next);
        if (!value.closed() || !ends && !commaMissing) {
            int line = cuts < MOST_CUTS ? source.fieldLine(value.start(), value.end()) : -1;
            if (line >= 0) {
                cuts++;
                cut(name, value, line, at);
                return line;
            }
            if (!value.closed()) {
                report(
                        at,
                        "The value of “%s” is not closed; add a closing brace or quote."
                                .formatted(name));
            }
        }
        if (commaMissing) {
            report(
                    value.end(),
                    "There is no comma behind the value of “%s”; add one.".formatted(name));
        }
        put(name, value.tex().strip(), value.start(), value.end(), at);
        return value.next();
    }

    /** Ends a value that swallowed the next fields with the line before them. */
    private void cut(String name, ValueReader.Value value, int line, int at) {
        report(
                at,
                "The value of “%s” is not closed before the next field; add a closing brace or quote."
                        .formatted(name));
        int end = line;
        while (end > value.start() + 1
                && (BibtexSource.isSpace(source.at(end - 1)) || source.at(end - 1) == ',')) {
            end--;
        }
        char opening = source.at(value.start());
        int from = opening == '{' || opening == '"' ? value.start() + 1 : value.start();
        put(name, values.between(Math.min(from, end), end), value.start(), end, at);
    }

    private void put(String written, String tex, int from, int to, int at) {
        String name = Names.mended(written);
        if (fields.size() >= limits.fields()) {
            if (fields.size() == limits.fields() && !fields.containsKey(name)) {
                report(
                        at,
                        "Only the first %,d fields of the entry were read."
                                .formatted(limits.fields()));
            }
            return;
        }
        if (!name.equals(written.toLowerCase(Locale.ROOT))) {
            report(
                    at,
                    "“%s” is no name of a field; it was read as “%s”."
                            .formatted(Problems.shown(written), name));
        }
        ParsedField known = fields.get(name);
        if (known != null && !known.tex().isEmpty()) {
            if (!known.tex().equals(tex) && !tex.isEmpty()) {
                report(
                        at,
                        "The field “%s” is there twice; the first one was read, and “%s” left out."
                                .formatted(name, Problems.shown(tex)));
            }
            return;
        }
        fields.put(name, new ParsedField(name, tex, source.line(from), from, to, false));
    }

    /** Leaves out what is no field, up to the next thing that looks like one. */
    private int junk(int from, char closing) {
        int at = from;
        while (++at < source.length) {
            char c = source.text.charAt(at);
            if (c == ',' || c == '}' || c == closing) {
                break;
            }
            boolean line = c == '\n' || c == '\r';
            int next = line ? source.afterSpace(at) : at;
            if (line && source.isField(next)
                    || source.at(next) == '@' && source.startsLine(next) && source.isEntry(next)) {
                at = next;
                break;
            }
        }
        report(
                from,
                "“%s” is no field and was left out; write name = {value}."
                        .formatted(
                                Problems.shown(
                                        source.text.substring(from, Math.min(at, from + 200)))));
        return at;
    }

    private void report(int at, String message) {
        String entry = key;
        problems.add(
                at,
                entry,
                entry == null
                        ? message
                        : "Entry “%s”: ".formatted(Problems.shown(entry)) + message);
    }

    /** How the names of types and fields are spelt. */
    static final class Names {

        private Names() {}

        static String mended(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            for (int i = 0; i < small.length(); i++) {
                if (!isGood(small.charAt(i), i)) {
                    return rewritten(small);
                }
            }
            return small;
        }

        private static String rewritten(String name) {
            String plain =
                    Normalizer.normalize(name, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .replaceAll("[^a-z0-9_:.+/-]", "-");
            return isGood(plain.charAt(0), 0) ? plain : "x" + plain;
        }

        private static boolean isGood(char c, int i) {
            return c >= 'a' && c <= 'z'
                    || i > 0 && (c >= '0' && c <= '9' || "_:.+/-".indexOf(c) >= 0);
        }
    }
}
