package org.offprint.exchange.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date of a reference: behind the names, before the title, or at the end. */
final class Dates {

    static final String MONTH =
            "(?:Jan(?:uary|uar|vier)?|Feb(?:ruary|ruar)?|Mar(?:ch|s)?|März|Apr(?:il)?|Avril|avril|May|Mai|mai|June?|Juni?|juin|July?|Juli|juillet|Aug(?:ust)?|août|Sept?(?:ember|embre)?|septembre|O[ck]t(?:ober|obre)?|octobre|Nov(?:ember|embre)?|novembre|De[cz](?:ember)?|décembre|janvier|février|mars)";
    private static final String[][] MONTHS = {
        {"jan"}, {"feb", "fév"}, {"mar", "mär"}, {"apr", "avr"}, {"may", "mai"}, {"jun", "juin"},
        {"jul", "juil"}, {"aug", "aoû"}, {"sep"}, {"oct", "okt"}, {"nov"}, {"dec", "dez", "déc"}
    };
    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
    private static final Pattern BEHIND_NAMES =
            Pattern.compile(
                    "[\\s,.]*[(\\[]\\s?"
                            + YEAR
                            + "[a-z]?(?:,?\\s(?<mon>"
                            + MONTH
                            + ")\\.?(?:\\s(?<d>\\d{1,2}))?(?:[-–]\\d{1,2})?)?(?:[,/][^()]{1,20})?\\s?[)\\]]\\s?[.,:;]?\\s?"
                            + "|[\\s,.]+"
                            + YEAR.replace("<y>", "<y2>")
                            + "[a-z]?\\s?[.,:]\\s"
                            + "|[\\s,.]*\\((?<status>in press|submitted|forthcoming|under review|in preparation|accepted|to appear|n\\.d\\.)\\)\\s?[.,:;]?\\s?");
    private static final Pattern AT_START =
            Pattern.compile(
                    "\\s*[(\\[]?"
                            + YEAR
                            + "[a-z]?[)\\]]?(?:[.,:]\\s?|\\s+[-–—|]?\\s*)(?=[\\p{L}“\"„«‘'\\[*])");
    private static final Pattern FULL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?<d>\\d{1,2})\\.?\\s(?<mon>"
                            + MONTH
                            + ")\\.?|(?<mon2>"
                            + MONTH
                            + ")\\.?(?:\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?:"
                            + MONTH
                            + "\\s)?\\d{1,2})?)?|(?:Spring|Summer|Fall|Autumn|Winter))\\s?,?\\s"
                            + YEAR
                            + "(?![\\d])");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.:/–-])(?:[(\\[]\\s?c?"
                            + YEAR
                            + "[a-z]?\\s?[)\\]]|"
                            + YEAR.replace("<y>", "<y2>")
                            + "[a-z]?)(?![\\p{L}\\d/]|[-–]\\d|\\.\\d)");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<=, )(?<mon>" + MONTH + ")\\.?(?=,|\\s)");
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.])"
                            + YEAR
                            + "[.-](?<m>\\d\\d)[.-](?<d>\\d\\d)(?:\\.\\d{5,9})?(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("['’](?<y>\\d\\d)(?!\\d)");

    private Dates() {}

    /** A date behind the names, or a status in its place; gives where the text goes on. */
    static int behindNames(LeftText text, FoundParts parts, LineStatus status, int from) {
        Matcher found = text.matcher(BEHIND_NAMES, from, text.length());
        if (!found.lookingAt()) {
            return from;
        }
        if (found.group("y2") != null) {
            parts.date(
                    Integer.parseInt(found.group("y2")),
                    null,
                    null,
                    found.start("y2"),
                    found.end("y2"));
        } else if (found.group("y") != null) {
            put(parts, found);
        } else {
            status.say(found.group("status"), found.start("status"), found.end("status"));
        }
        text.use(from, found.end());
        return found.end();
    }

    /** A year before everything else. */
    static int atStart(LeftText text, FoundParts parts, int from) {
        Matcher found = text.matcher(AT_START, from, text.length());
        if (!found.lookingAt()) {
            return from;
        }
        put(parts, found);
        text.use(from, found.end());
        return found.end();
    }

    /** The date in the rest of the reference; a month of the year that is known already, too. */
    static int anywhere(LeftText text, FoundParts parts, int from) {
        int first = Integer.MAX_VALUE;
        Matcher digits = text.matcher(DIGITS, from, text.length());
        if (digits.find()) {
            parts.date(
                    Integer.parseInt(digits.group("y")),
                    Integer.valueOf(digits.group("m")),
                    Integer.valueOf(digits.group("d")),
                    digits.start(),
                    digits.end());
            text.use(digits.start(), digits.end());
        }
        Matcher full = text.matcher(FULL, from, text.length());
        while (full.find()) {
            put(parts, full);
            first = Math.min(first, full.start());
            text.use(full.start(), full.end());
        }
        Matcher alone = text.matcher(MONTH_ALONE, from, text.length());
        FoundParts.FoundDate known = parts.date();
        if (known != null && known.month() == null && alone.find()) {
            parts.date(known.year(), month(alone.group("mon")), null, alone.start(), alone.end());
            text.use(alone.start(), alone.end());
        }
        Matcher plain = text.matcher(PLAIN, from, text.length());
        Matcher last = null;
        int start = -1;
        int end = -1;
        int year = 0;
        while (plain.find()) {
            boolean name = isPartOfName(text, plain.start(), plain.end());
            if (!name || year == 0) {
                start = plain.start();
                end = plain.end();
                year = Integer.parseInt(plain.group(plain.group("y") == null ? "y2" : "y"));
            }
            if (!name) {
                text.use(plain.start(), plain.end());
                first = Math.min(first, plain.start());
            }
        }
        if (year > 0) {
            parts.date(year, null, null, start, end);
        }
        if (parts.date() == null) {
            last = text.matcher(SHORT, from, text.length());
            if (last.find()) {
                int two = Integer.parseInt(last.group("y"));
                parts.date(
                        two < 70 ? 2000 + two : 1900 + two, null, null, last.start(), last.end());
            }
        }
        return first;
    }

    /** "Proceedings of the 2019 Conference" has its year within its name. */
    private static boolean isPartOfName(LeftText text, int start, int end) {
        String before = text.left(Math.max(0, start - 12), start).strip();
        String after = text.left(end, Math.min(text.length(), end + 12)).strip();
        return text.at(start) != '('
                && before.matches("(?s).*\\b(?i:the|of|in|der|des)$")
                && after.matches("(?s)\\p{Lu}.*");
    }

    static void put(FoundParts parts, Matcher found) {
        String month = Details.group(found, "mon");
        String day = Details.group(found, "d");
        if (month == null) {
            month = Details.group(found, "mon2");
            day = Details.group(found, "d2");
        }
        parts.date(
                Integer.parseInt(found.group("y")),
                month(month),
                month == null || day == null ? null : Integer.valueOf(day),
                found.start(),
                found.end());
    }

    private static @Nullable Integer month(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            for (String start : MONTHS[i]) {
                if (lower.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        return null;
    }
}
