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
 * Takes lines from {@code $$} to {@code $$} whole, so that none of them becomes a list or a
 * heading. As in TeX, a blank line ends the formula.
 */
final class DisplayParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    private final Formula.Display block = new Formula.Display();
    private BlockContent content = new BlockContent();

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
        int from = content.getLineCount() == 0 ? FENCE.length() : 0;
        if (text.indexOf(FENCE, from) >= 0) {
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
                    if (state.getIndent() >= 4 || !line.startsWith(FENCE, start)) {
                        return BlockStart.none();
                    }
                    String text = line.substring(start).strip();
                    int end = text.indexOf(FENCE, FENCE.length());
                    if (end >= 0 && end + FENCE.length() < text.length()) {
                        return BlockStart.none();
                    }
                    return BlockStart.of(new DisplayParser()).atIndex(start);
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
