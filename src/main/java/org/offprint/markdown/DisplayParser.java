package org.offprint.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines from {@code $$} to {@code $$}, or from {@code \[} to {@code \]}, whole, so that none
 * of them becomes a list or a heading. As in TeX, a blank line ends the formula.
 */
final class DisplayParser extends AbstractBlockParser {

    private static final int SIGNS = 2;

    private final Formula.Display block = new Formula.Display();
    private final String closing;
    private BlockContent content = new BlockContent();

    private DisplayParser(String closing) {
        this.closing = closing;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (block.isClosed() || state.isBlank()) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        String text = line.toString().strip();
        int from = content.getLineCount() == 0 ? SIGNS : 0;
        if (text.indexOf(closing, from) >= 0) {
            block.close();
        }
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        block.setCharsFromContent();
        content = new BlockContent();
    }

    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    String line = state.getLine().toString();
                    int start = state.getNextNonSpaceIndex();
                    String text = line.substring(start).strip();
                    String closing =
                            text.startsWith("$$") ? "$$" : text.startsWith("\\[") ? "\\]" : "";
                    if (state.getIndent() >= 4 || closing.isEmpty()) {
                        return BlockStart.none();
                    }
                    int end = text.indexOf(closing, SIGNS);
                    boolean bracket = closing.equals("\\]") && text.length() > SIGNS;
                    if (end >= 0 && end + SIGNS < text.length()
                            || bracket
                                    && !FormulaParser.isTex(
                                            text, SIGNS, end < 0 ? text.length() : end)) {
                        return BlockStart.none();
                    }
                    return BlockStart.of(new DisplayParser(closing)).atIndex(start);
                }
            };
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
