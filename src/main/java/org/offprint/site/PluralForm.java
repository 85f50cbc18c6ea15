package org.offprint.site;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which the languages of our words put a counted thing, by the rules of Unicode's
 * CLDR. A language of which there are no words gets those of English, and its rule with them.
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form of a count. */
    static PluralForm of(Locale locale, long count) {
        return switch (locale.getLanguage()) {
            case "ar" -> arabic(count);
            case "zh" -> OTHER;
            default -> count == 1 ? ONE : OTHER;
        };
    }

    /** The forms that a text for counts needs in a language. */
    static Set<PluralForm> formsOf(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> EnumSet.allOf(PluralForm.class);
            case "zh" -> EnumSet.of(OTHER);
            default -> EnumSet.of(ONE, OTHER);
        };
    }

    /** What stands behind the key of a text for counts, such as ".one". */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static PluralForm arabic(long count) {
        if (count >= 0 && count <= 2) {
            return values()[(int) count];
        }
        long rest = count % 100;
        return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    }
}
