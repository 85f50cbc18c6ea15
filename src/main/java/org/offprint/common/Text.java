package org.offprint.common;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One-line texts as people type and paste them: how they are cleaned, limited and compared. */
public final class Text {

    private Text() {}

    /**
     * Cleans a one-line text: composed to Unicode NFC, control characters and runs of white space
     * (no-break spaces too) folded to one space, trimmed.
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** The {@link #oneLine cleaned} text, or null where nothing is left of it. */
    public static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = oneLine(text);
        return line.isEmpty() ? null : line;
    }

    /**
     * Cleans a one-line text and holds it to a length.
     *
     * @param what how the field is called in the message, such as "The title"
     * @throws IllegalArgumentException if the text is longer than {@code limit} characters
     */
    public static @Nullable String limited(String what, @Nullable String text, int limit) {
        String line = orNull(text);
        if (line != null && line.length() > limit) {
            throw new IllegalArgumentException(
                    "%s is %d characters long; %d is the most."
                            .formatted(what, line.length(), limit));
        }
        return line;
    }

    /**
     * The beginning of a text on one line, cut between words and marked by an ellipsis where it is
     * longer than {@code limit} characters.
     */
    public static String shortened(String text, int limit) {
        String line = oneLine(text);
        if (line.length() <= limit) {
            return line;
        }
        int space = line.lastIndexOf(' ', limit - 1);
        int end = space > limit / 2 ? space : limit - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replaceAll("[\\s\\p{Punct}]+$", "") + "…";
    }

    /**
     * Folds a text for comparison: accents dropped, lower case by the rules of no language, all but
     * letters and digits turned into single spaces. "Ñandú, L." and "nandu l" fold alike.
     */
    public static String folded(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
