package org.offprint.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.offprint.markdown.tex.FormulaSigns;

/**
 * Finds formulas within a line, so that nothing in them is taken for emphasis or an escape. {@code
 * \[} is Markdown's way to write a bracket, too: what it encloses has to look like TeX.
 */
final class FormulaParser implements InlineParserExtension {

    private static final String SIGNS_OF_TEX = "\\^_=+<>";

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = FormulaSigns.end(input, start);
        boolean brackets = end >= 0 && input.subSequence(start, start + 2).matches("\\[");
        if (end < 0 || brackets && !isTex(input, start + 2, end - 2)) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Formula(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    /** Whether a part of a text may be TeX, and is neither words nor a link of Markdown's. */
    static boolean isTex(CharSequence text, int from, int to) {
        boolean sign = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ']' && i + 1 < to && text.charAt(i + 1) == '(') {
                return false;
            }
            sign |= SIGNS_OF_TEX.indexOf(c) >= 0;
        }
        return sign;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
