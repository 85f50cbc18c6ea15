package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a text that are BibTeX, RIS or JSON, in one pass. */
final class FormatScanner {

    private static final Pattern ENTRY =
            Pattern.compile(
                    "@(?i:article|inproceedings|conference|proceedings|book|booklet|inbook|incollection|phdthesis|mastersthesis|thesis|techreport|report|unpublished|misc|online|software|dataset|manual|patent|string|comment|preamble|electronic|www|collection|\\p{L}{3,20}(?=\\s{0,4}\\{[^\\s{}@,]{1,80},))\\s{0,20}[{(]");
    private static final Pattern RECORD = Pattern.compile("(?im)^\\uFEFF?[ \\t]{0,3}TY\\s{1,4}-");
    private static final Pattern TAGGED =
            Pattern.compile("[ \\t]{0,3}[A-Za-z][A-Za-z0-9]\\s{1,4}-(?:\\s.*)?");
    private static final Pattern JSON =
            Pattern.compile(
                    "(?m)^\\uFEFF?[ \\t]{0,20}(?=\\[\\s{0,20}\\{\\s{0,20}[\"}]|\\{\\s{0,20}\")");

    private static final Pattern CSL_FIELD =
            Pattern.compile("\"(?:title|type|DOI|author|items|container-title|id)\"\\s{0,20}:");

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();

    /** A stretch of the text; without a format it is plain text. */
    record Stretch(@Nullable Format format, int start, int end) {}

    private FormatScanner(String text) {
        this.text = text;
    }

    static List<Stretch> scan(String text) {
        FormatScanner scanner = new FormatScanner(text);
        scanner.run();
        return scanner.stretches;
    }

    private void run() {
        Matcher entry = ENTRY.matcher(text);
        Matcher record = RECORD.matcher(text);
        Matcher json = JSON.matcher(text);
        int entryAt = next(entry, 0);
        int recordAt = next(record, 0);
        int jsonAt = next(json, 0);
        int at = 0;
        while (at < text.length()) {
            int start = Math.min(entryAt, Math.min(recordAt, jsonAt));
            if (start == Integer.MAX_VALUE) {
                break;
            }
            Format format =
                    start == entryAt
                            ? Format.BIBTEX
                            : start == recordAt ? Format.RIS : Format.CSL_JSON;
            int end =
                    switch (format) {
                        case BIBTEX -> entryEnd(entry.end() - 1);
                        case RIS -> recordEnd(start);
                        default -> jsonEnd(json.end());
                    };
            if (format == Format.CSL_JSON && !isCsl(start, end)) {
                jsonAt = end < text.length() ? next(json, end) : Integer.MAX_VALUE;
                continue;
            }
            add(null, at, start);
            add(format, start, end);
            at = end;
            entryAt = entryAt < at ? next(entry, at) : entryAt;
            recordAt = recordAt < at ? next(record, at) : recordAt;
            jsonAt = jsonAt < at ? next(json, at) : jsonAt;
        }
        add(null, at, text.length());
    }

    /** Entries of one format with nothing but space between them are one stretch. */
    private void add(@Nullable Format format, int start, int end) {
        if (start >= end || format == null && text.substring(start, end).isBlank()) {
            return;
        }
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.format() == format && format != null) {
            stretches.set(stretches.size() - 1, new Stretch(format, last.start(), end));
        } else {
            stretches.add(new Stretch(format, start, end));
        }
    }

    private int next(Matcher matcher, int from) {
        while (from <= text.length() && matcher.find(from)) {
            boolean word =
                    matcher.start() > 0
                            && matcher.pattern() == ENTRY
                            && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
            if (!word) {
                return matcher.start();
            }
            from = matcher.end();
        }
        return Integer.MAX_VALUE;
    }

    /** Where its brace is closed; one that never is goes up to the next entry or the end. */
    private int entryEnd(int open) {
        char opened = text.charAt(open);
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0 && opened == '{') {
                    return i + 1;
                }
            } else if (c == ')' && opened == '(' && depth == 0) {
                return i + 1;
            } else if (c == '@' && startsLine(i) && looksLikeEntry(i)) {
                return i;
            }
        }
        return text.length();
    }

    private boolean startsLine(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && at - i < 20) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private boolean looksLikeEntry(int at) {
        Matcher entry = ENTRY.matcher(text);
        return entry.region(at, Math.min(text.length(), at + 160)).lookingAt();
    }

    /** Behind the last line with a tag; a line without one goes on as long as no line is empty. */
    private int recordEnd(int start) {
        int end = start;
        int at = start;
        boolean open = true;
        boolean blank = false;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            String line = text.substring(at, Math.min(lineEnd, at + 400)).stripTrailing();
            boolean tagged = TAGGED.matcher(line).matches();
            boolean ends = tagged && line.strip().regionMatches(true, 0, "ER", 0, 2);
            if (line.isBlank()) {
                blank = true;
            } else if (tagged) {
                open = !ends;
                blank = false;
                end = lineEnd;
            } else if (open && !blank) {
                end = lineEnd;
            } else {
                break;
            }
            at = lineEnd + 1;
        }
        return Math.max(end, start + 1);
    }

    private int jsonEnd(int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    private boolean isCsl(int start, int end) {
        String head = text.substring(start, Math.min(end, start + 20_000));
        return CSL_FIELD.matcher(head).find();
    }
}
