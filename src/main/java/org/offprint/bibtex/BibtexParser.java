package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads BibTeX as it is found, the inverse of {@link BibtexWriter}. It throws nothing, whatever the
 * text is: what is wrong is mended where the meaning is plain and reported either way, and no entry
 * stops another one. The time grows with the length of the text only.
 */
public final class BibtexParser {

    private static final int ROOM_FOR_MACROS = 10_000_000;

    private final BibtexSource source;
    private final BibtexLimits limits;
    private final Problems problems;
    private final Macros macros;
    private final ValueReader values;
    private final List<ParsedEntry> entries = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private BibtexParser(BibtexSource source, BibtexLimits limits) {
        this.source = source;
        this.limits = limits;
        this.problems = new Problems(source, limits.problems());
        this.macros = new Macros(ROOM_FOR_MACROS + 2L * source.length);
        this.values = new ValueReader(source, limits, macros, problems);
    }

    /**
     * The letters of a file in UTF-8, UTF-16 with its mark, or Latin-1, without the mark; any bytes
     * make some text.
     */
    public static String text(byte[] bytes) {
        return BibtexBytes.decoded(bytes).text();
    }

    /** Reads the bytes of a file, in whichever of the usual encodings it is. */
    public static BibtexFile parse(byte[] bytes, BibtexLimits limits) {
        BibtexBytes.Decoded decoded = BibtexBytes.decoded(bytes);
        return parse(decoded.text(), limits, decoded.mixed());
    }

    /** Reads a text. */
    public static BibtexFile parse(String text, BibtexLimits limits) {
        return parse(text, limits, false);
    }

    private static BibtexFile parse(String text, BibtexLimits limits, boolean mixed) {
        String whole =
                text.length() > limits.characters() ? text.substring(0, limits.characters()) : text;
        CleanText clean = CleanText.of(whole);
        BibtexParser parser = new BibtexParser(new BibtexSource(clean.text()), limits);
        if (whole.length() < text.length()) {
            parser.problems.add(
                    whole.length(),
                    null,
                    "The text has %,d characters, and only the first %,d were read; split it, or set %s higher."
                            .formatted(
                                    text.length(),
                                    whole.length(),
                                    BibtexLimits.CHARACTERS_ARE_SET_BY));
        }
        if (mixed) {
            parser.problems.add(
                    0,
                    null,
                    "The file is partly UTF-8 and partly not; check the letters with accents, or save"
                            + " it as UTF-8.");
        }
        if (clean.firstControl() >= 0) {
            parser.problems.add(
                    clean.firstControl(),
                    null,
                    "The text holds %,d control characters, the first one here; they count as spaces."
                            .formatted(clean.controls()));
        }
        return parser.file(whole);
    }

    private BibtexFile file(String original) {
        EntryReader reader = new EntryReader(source, limits, problems, values);
        int at = FrontMatter.end(source);
        int commented = -1;
        while ((at = source.text.indexOf('@', at)) >= 0) {
            int line = source.lineStart(at);
            if (line == commented || source.at(line) == '%' || isComment(line, at)) {
                commented = line;
                at = Math.max(at + 1, source.nextLine(at));
                continue;
            }
            int end = item(reader, at, original);
            if (end < 0) {
                break;
            }
            at = end;
        }
        return new BibtexFile(CrossReferences.resolved(entries, problems), problems.all());
    }

    private boolean isComment(int line, int at) {
        int first = line;
        while (first < at
                && (source.at(first) == ' ' || source.at(first) == '\t')
                && first - line < 80) {
            first++;
        }
        return source.at(first) == '%';
    }

    /**
     * Reads what starts at an at sign.
     *
     * @return where to go on; -1 where nothing more is to be read
     */
    private int item(EntryReader reader, int start, String original) {
        int name = source.afterSpace(start + 1);
        int end = source.afterName(name);
        int open = source.afterSpace(end);
        String type = source.text.substring(name, end).toLowerCase(Locale.ROOT);
        char opening = source.at(open);
        if (end == name || opening != '{' && opening != '(') {
            if (EntryTypes.isKnown(type) && source.startsLine(start)) {
                problems.add(
                        start, null, "“@%s” opens no entry; write { behind it.".formatted(type));
            }
            return Math.max(start + 1, end);
        }
        if (isWithinWord(start) && !EntryTypes.isKnown(type) && !EntryTypes.isCommand(type)) {
            return end;
        }
        switch (type) {
            case "comment" -> {
                return comment(open);
            }
            case "preamble" -> {
                return values.skipped(open, "@preamble");
            }
            case "string" -> {
                return new StringReader(source, problems, macros, values).read(open);
            }
            default -> {
                if (entries.size() >= limits.entries()) {
                    problems.add(
                            start,
                            null,
                            "Only the first %,d entries were read; split the file, or set %s higher."
                                    .formatted(limits.entries(), BibtexLimits.ENTRIES_ARE_SET_BY));
                    return -1;
                }
                EntryReader.Result result = reader.read(start, type, open);
                ParsedEntry entry = result.entry();
                if (entry != null) {
                    entries.add(withSource(entry, original));
                    reportTwins(entry);
                }
                return result.end();
            }
        }
    }

    private static ParsedEntry withSource(ParsedEntry entry, String original) {
        return new ParsedEntry(
                entry.type(),
                entry.key(),
                entry.fields(),
                entry.line(),
                entry.column(),
                entry.endLine(),
                entry.start(),
                entry.end(),
                original.substring(entry.start(), entry.end()));
    }

    private void reportTwins(ParsedEntry entry) {
        String key = entry.key();
        if (key == null) {
            return;
        }
        @Nullable Integer first = keys.putIfAbsent(key.toLowerCase(Locale.ROOT), entry.line());
        if (first != null) {
            problems.add(
                    entry.start(),
                    key,
                    "The key “%s” is that of the entry on line %,d already; both were read. Give one of them another key."
                            .formatted(Problems.shown(key), first));
        }
    }

    /** An at sign within a word is one of an e-mail address. */
    private boolean isWithinWord(int at) {
        return at > 0 && Character.isLetterOrDigit(source.at(at - 1));
    }

    private int comment(int open) {
        int end = values.closing(open);
        if (end >= 0) {
            return end + 1;
        }
        problems.add(
                open,
                null,
                "The @comment is not closed; it was taken to end with its line. Add the closing brace.");
        return source.nextLine(open);
    }
}
