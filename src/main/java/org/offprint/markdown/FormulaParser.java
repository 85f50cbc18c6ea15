package org.offprint.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Finds {@code $...$}, {@code $$...$$} and {@code \(...\)} within a line, so that nothing in them
 * is taken for emphasis or an escape. As Pandoc has it, a single dollar opens only before a sign
 * and closes only after one and not before a digit: "from $20 to $30" is money.
 */
final class FormulaParser implements InlineParserExtension {

    /** The longest formula that is looked for. */
    private static final int LONGEST = 2_000;

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = end(input, start);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Formula(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    private static int end(BasedSequence input, int start) {
        int limit = Math.min(input.length(), start + LONGEST);
        if (startsWith(input, start, "\\(")) {
            return after(input, start + 2, limit, "\\)");
        }
        if (startsWith(input, start, "$$")) {
            return after(input, start + 2, limit, "$$");
        }
        boolean opens =
                input.charAt(start) == '$'
                        && start + 1 < limit
                        && !Character.isWhitespace(input.charAt(start + 1))
                        && (start == 0 || input.charAt(start - 1) != '$');
        return opens ? afterDollar(input, start + 1, limit) : -1;
    }

    private static int afterDollar(BasedSequence input, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean closes =
                        i > from
                                && !Character.isWhitespace(input.charAt(i - 1))
                                && (i + 1 == input.length()
                                        || !Character.isDigit(input.charAt(i + 1)));
                return closes ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static int after(BasedSequence input, int from, int limit, String closing) {
        for (int i = from; i + closing.length() <= limit; i++) {
            if (startsWith(input, i, closing)) {
                return i + closing.length();
            }
            if (input.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static boolean startsWith(BasedSequence input, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= input.length() || input.charAt(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
