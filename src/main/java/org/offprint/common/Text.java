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
        String bare = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD));
        String lower = bare.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean space = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (isLetterOrNumber(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                appendFolded(c, folded);
            } else {
                space = true;
            }
        }
        return folded.toString();
    }

    private static String withoutMarks(String text) {
        if (text.codePoints().noneMatch(Text::isMark)) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isMark(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static void appendFolded(int c, StringBuilder folded) {
        switch (c) {
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            default -> folded.appendCodePoint(c);
        }
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }
}
