package org.offprint.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops the attribute lists that kramdown and Pandoc know, such as <code>{:target="_blank"}</code>
 * behind a link or <code>{#top}</code> behind a heading: they are no text, and attributes are not
 * the owner's to set. Expressions of template languages are text, to the last star.
 */
final class BraceParser implements InlineParserExtension {

    private static final int LONGEST = 300;

    private static final Pattern KRAMDOWN = Pattern.compile("\\{::?[^{}\\n]*+\\}");
    private static final Pattern PANDOC =
            Pattern.compile(
                    "\\{\\s*+(?:(?:[.#][\\w:.-]++|[\\w:-]++=(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s\"'{}<>]*+)|-)\\s*+)++\\}");
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{[^{}\\n]*+\\}\\}|\\{%[^{}\\n]*+\\}|(?<=[$#*@])\\{[^{}\\n]*+\\}");
    private static final String ENDS_OF_SPANS = ")]>*_`";

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int template = end(TEMPLATE, input, start);
        if (template >= 0) {
            parser.appendText(input, start, template);
            parser.setIndex(template);
            return true;
        }
        int end = end(KRAMDOWN, input, start);
        if (end < 0 && (followsSpan(input, start) || endsBlock(input, start))) {
            end = end(PANDOC, input, start);
        }
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(end);
        return true;
    }

    private static int end(Pattern pattern, BasedSequence input, int start) {
        Matcher matcher =
                pattern.matcher(input)
                        .region(start, Math.min(input.length(), start + LONGEST))
                        .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static boolean followsSpan(BasedSequence input, int start) {
        return start > 0 && ENDS_OF_SPANS.indexOf(input.charAt(start - 1)) >= 0;
    }

    private static boolean endsBlock(BasedSequence input, int start) {
        int end = end(PANDOC, input, start);
        return end == input.length();
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
