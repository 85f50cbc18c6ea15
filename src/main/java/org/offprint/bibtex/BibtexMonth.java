package org.offprint.bibtex;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month as people write it into a field of that name, perhaps with a day.
 *
 * @param month 1 to 12
 * @param day 1 to 31, or null
 * @param isRange whether the field names more than this month or day, of which it is the first
 */
public record BibtexMonth(int month, @Nullable Integer day, boolean isRange) {

    private static final int LONGEST = 60;

    private static final Map<String, Integer> NAMES = names();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:月|월)?");
    private static final Pattern RANGE =
            Pattern.compile("[-–—/&+]|\\b(?:and|to|bis|und|et|y|au|through)\\b");

    /**
     * Reads a month: a macro, a name or its beginning in one of the larger languages, a number,
     * with or without a day: "jul", "July 8", "8 juillet", "07", "8--12 July". Seasons are none.
     */
    public static Optional<BibtexMonth> read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(text);
        Integer month = null;
        Integer day = null;
        boolean more = false;
        Integer number = null;
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                Integer value = number(word);
                if (word.endsWith("月") || word.endsWith("월")) {
                    month = month == null ? value : month;
                } else if (number == null) {
                    number = value;
                } else {
                    more = true;
                }
                continue;
            }
            Integer named = named(word);
            if (named == null && word.length() > 3) {
                return Optional.empty();
            }
            more |= named != null && month != null;
            month = month == null ? named : month;
        }
        if (month == null) {
            return inNumbers(number, text);
        }
        if (number != null && number <= 31) {
            day = number;
        }
        return valid(month, day, more || RANGE.matcher(text).find());
    }

    private static Optional<BibtexMonth> inNumbers(@Nullable Integer number, String text) {
        boolean alone = text.strip().matches("\\d{1,2}\\.?");
        if (number != null && (alone || RANGE.matcher(text).find())) {
            return valid(number, null, !alone);
        }
        return Optional.empty();
    }

    private static Optional<BibtexMonth> valid(
            @Nullable Integer month, @Nullable Integer day, boolean range) {
        if (month == null || month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(new BibtexMonth(month, day != null && day < 1 ? null : day, range));
    }

    private static Integer number(String digits) {
        String bare = digits.replaceAll("\\D", "");
        return bare.length() > 4 ? 9_999 : Integer.valueOf(bare);
    }

    private static @Nullable Integer named(String word) {
        String folded = folded(word);
        Integer month = NAMES.get(folded);
        if (month == null && folded.length() > 3) {
            for (Month english : Month.values()) {
                if (english.name().toLowerCase(Locale.ROOT).startsWith(folded)) {
                    return english.getValue();
                }
            }
        }
        return month;
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        // Where two languages differ, the first one counts.
        for (String language :
                List.of(
                        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs",
                        "hu", "tr", "fi", "ca", "ru", "el")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.SHORT,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT_STANDALONE)) {
                    String name = folded(month.getDisplayName(style, locale));
                    if (name.length() > 2) {
                        names.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        names.put("sept", 9);
        names.put("maer", 3);
        names.put("maerz", 3);
        names.put("janner", 1);
        return Map.copyOf(names);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
    }
}
