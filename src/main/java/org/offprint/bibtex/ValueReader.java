package org.offprint.bibtex;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields: in braces, in quotes, numbers, macros, and several joined by #. */
final class ValueReader {

    /** How far a value may reach beyond what looks like the next entry before it counts as open. */
    private static final int LOOK_AHEAD = 20_000;

    private static final int LONGEST_QUOTE = 2_000;

    private final BibtexSource source;
    private final BibtexLimits limits;
    private final Macros macros;
    private final Problems problems;
    private int deepest;
    private int stop;
    private long lookedAhead;

    ValueReader(BibtexSource source, BibtexLimits limits, Macros macros, Problems problems) {
        this.source = source;
        this.limits = limits;
        this.macros = macros;
        this.problems = problems;
    }

    /**
     * @param start where its first sign stands in the text, a brace or a quote included
     * @param end the place behind its last one
     * @param next where to go on
     * @param closed whether its brace or quote was found
     */
    record Value(String tex, int start, int end, int next, boolean closed) {}

    /** Reads the value that starts here. */
    Value read(int start, String field, @Nullable String key, int entry) {
        StringBuilder tex = new StringBuilder();
        int at = start;
        int end = start;
        boolean closed = true;
        deepest = 0;
        while (true) {
            Value piece = piece(at, field, key);
            if (tex.length() <= limits.value()) {
                tex.append(piece.tex());
            }
            end = piece.end();
            closed = piece.closed();
            at = source.afterSpace(piece.next());
            if (!closed || source.at(at) != '#') {
                break;
            }
            at = source.afterSpace(at + 1);
        }
        return new Value(limited(tex.toString(), field, key, start), start, end, end, closed);
    }

    /** The text between two places, as the value of a field. */
    String between(int start, int end) {
        return Braces.balanced(source.text.substring(start, end).strip());
    }

    private String limited(String tex, String field, @Nullable String key, int start) {
        String value = tex;
        if (value.length() > limits.value()) {
            int last = limits.value();
            last -= Character.isHighSurrogate(value.charAt(last - 1)) ? 1 : 0;
            value = value.substring(0, last);
            problems.add(
                    start,
                    key,
                    "The value of “%s” was cut to %,d characters; shorten it."
                            .formatted(field, limits.value()));
        }
        if (deepest > limits.nesting()) {
            problems.add(
                    start,
                    key,
                    "The value of “%s” has %,d braces within each other, and %,d are the most; they were left out. Write it with fewer, or set %s higher."
                            .formatted(
                                    field,
                                    deepest,
                                    limits.nesting(),
                                    BibtexLimits.NESTING_IS_SET_BY));
            return value.replace("{", "").replace("}", "");
        }
        return Braces.balanced(value);
    }

    private Value piece(int start, String field, @Nullable String key) {
        return switch (source.at(start)) {
            case '{' -> {
                int end = closing(start, 1);
                boolean closed = end >= 0;
                int last = closed ? end : stop;
                yield value(start, start + 1, last, closed ? last + 1 : last, closed);
            }
            case '"' -> quoted(start, key, field);
            default -> bare(start, field, key);
        };
    }

    private Value value(int start, int from, int to, int next, boolean closed) {
        int end = Math.max(from, to);
        return new Value(
                source.text.substring(from, end),
                start,
                Math.max(next, from),
                Math.max(next, from),
                closed);
    }

    /** The brace that closes the one here, whatever stands between them; -1 where none does. */
    int closing(int open) {
        return closing(open, Integer.MAX_VALUE);
    }

    /**
     * The brace that closes the one here; -1 where none does before the next entry or the end, to
     * which {@link #stop} points then. A value may hold what looks like an entry, if it is closed
     * behind that.
     */
    private int closing(int open, int mostEntries) {
        int depth = 0;
        int entry = -1;
        int entries = 0;
        int last = source.length;
        boolean round = source.at(open) == '(';
        for (int i = open; i < last; i++) {
            char c = source.text.charAt(i);
            if (c == '{' || round && c == '(') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || round && c == ')') {
                if (--depth == 0) {
                    return i;
                }
            } else if (c == '@' && source.startsLine(i) && source.isEntry(i)) {
                entry = entry < 0 ? i : entry;
                if (++entries > mostEntries || isTired()) {
                    last = i;
                } else if (entries == 1 && mostEntries == 1) {
                    last = Math.min(last, i + LOOK_AHEAD);
                }
            }
        }
        lookedAhead += last - (entry < 0 ? open : entry);
        stop = entry < 0 ? source.length : entry;
        return -1;
    }

    /** Whether so much was looked at in vain that the time would no longer grow with the length. */
    private boolean isTired() {
        return lookedAhead > 2L * source.length + LOOK_AHEAD;
    }

    private Value quoted(int start, @Nullable String key, String field) {
        int depth = 0;
        for (int i = start + 1; i < source.length; i++) {
            char c = source.text.charAt(i);
            if (c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' && --depth < 0) {
                return value(start, start + 1, i, i, false);
            } else if (c == '@' && source.startsLine(i) && source.isEntry(i)) {
                return value(start, start + 1, i, i, false);
            } else if (c == '"' && depth <= 0 && !isAccent(i)) {
                int end = i;
                if (!endsValue(i + 1) && source.fieldLine(start, i) < 0) {
                    int outer = outerQuote(i);
                    if (outer > 0) {
                        problems.add(
                                i,
                                key,
                                "There are quotes within those around the value of “%s”; write {\"} for them, or put the value in braces."
                                        .formatted(field));
                        end = outer;
                    }
                }
                return value(start, start + 1, end, end + 1, true);
            }
        }
        return value(start, start + 1, source.length, source.length, false);
    }

    /** {@code "M\"uller"}: BibTeX would end the value there, which no one means. */
    private boolean isAccent(int quote) {
        char next = source.at(quote + 1);
        return source.at(quote - 1) == '\\'
                && source.at(quote - 2) != '\\'
                && (Character.isLetter(next) || next == '{' || next == '\\');
    }

    private boolean endsValue(int at) {
        int next = source.afterSpace(at);
        char c = source.at(next);
        return next >= source.length || ",})#%@".indexOf(c) >= 0 || source.isField(next);
    }

    /** The quote that ends a value with quotes in it, before anything that looks like a field. */
    private int outerQuote(int inner) {
        if (isTired()) {
            return -1;
        }
        int last = Math.min(source.length, inner + LONGEST_QUOTE);
        for (int i = inner + 1; i < last; i++) {
            char c = source.text.charAt(i);
            if (c == '"' && endsValue(i + 1) && !isAccent(i)) {
                return i;
            }
            if (c == '\n' && source.isField(source.afterSpace(i))) {
                last = i;
            }
        }
        lookedAhead += last - inner;
        return -1;
    }

    private Value bare(int start, String field, @Nullable String key) {
        int end = start;
        while (end < source.length
                && !BibtexSource.isSpace(source.text.charAt(end))
                && ",})#={\"".indexOf(source.text.charAt(end)) < 0) {
            end++;
        }
        String word = source.text.substring(start, end);
        if (isText(end)) {
            int last = textEnd(end);
            problems.add(
                    start,
                    key,
                    "The value of “%s” stands without braces; put it in { and }.".formatted(field));
            return value(start, start, last, last, true);
        }
        if (word.isEmpty()) {
            problems.add(start, key, "The field “%s” has no value.".formatted(field));
            return new Value("", start, end, end, true);
        }
        String tex = Character.isDigit(word.charAt(0)) ? word : macros.value(word);
        if (tex != null && tex.isEmpty() && macros.areExhausted()) {
            problems.add(
                    start,
                    key,
                    "The macros of the file are too long together; the value of “%s” was left out."
                            .formatted(field));
        }
        if (tex == null) {
            tex = word;
            if (!field.toLowerCase(Locale.ROOT).equals("month")
                    || BibtexMonth.read(word).isEmpty()) {
                problems.add(
                        start,
                        key,
                        "“%s” is not defined by any @string before; its name was taken for the value of “%s”. Put it in braces if it is a text."
                                .formatted(Problems.shown(word), field));
            }
        }
        return new Value(tex, start, end, end, true);
    }

    /** Whether words follow on the same line, so that the value is a text without braces. */
    private boolean isText(int end) {
        int next = end;
        while (source.at(next) == ' ' || source.at(next) == '\t') {
            next++;
        }
        char c = source.at(next);
        boolean more =
                Character.isLetterOrDigit(c)
                        || c == '{'
                        || c == '\\'
                        || c == '&'
                        || c == '('
                        || c == ':';
        return more && !source.isField(next);
    }

    private int textEnd(int from) {
        int depth = 0;
        int i = from;
        for (; i < source.length; i++) {
            char c = source.text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0
                    || depth == 0 && (c == ',' || c == '\n' || c == '\r')) {
                break;
            }
        }
        return i;
    }

    /** Goes over what stands in braces and means nothing to us. */
    int skipped(int open, String what) {
        int end = closing(open);
        if (end >= 0) {
            return end + 1;
        }
        problems.add(
                open,
                null,
                "The %s is not closed; it was taken to end with its line. Add the closing brace."
                        .formatted(what));
        return source.nextLine(open);
    }
}
