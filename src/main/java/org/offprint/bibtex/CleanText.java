package org.offprint.bibtex;

/**
 * A text without control characters and halves of signs, which became spaces, so that all places in
 * it are those of the text as it came.
 *
 * @param controls how many there were
 * @param firstControl the place of the first one; -1 where there was none
 */
record CleanText(String text, int controls, int firstControl) {

    static CleanText of(String text) {
        int first = -1;
        int count = 0;
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBad(text, i, c)) {
                continue;
            }
            if (clean == null) {
                clean = new StringBuilder(text);
                first = i;
            }
            clean.setCharAt(i, ' ');
            count++;
        }
        return new CleanText(clean == null ? text : clean.toString(), count, first);
    }

    private static boolean isBad(String text, int i, char c) {
        if (c < 0x20) {
            return c != '\n' && c != '\r' && c != '\t' && c != '\f';
        }
        if (c < 0x7f) {
            return false;
        }
        if (c < 0xa0) {
            return c != 0x85;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= '\ufffe';
    }
}
