package org.offprint.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Mathematics within a line, with the signs that enclose it. */
final class Formula extends Node {

    Formula(BasedSequence source) {
        super(source);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Mathematics on lines of its own. */
    static final class Display extends Block {

        private boolean closed;

        void close() {
            closed = true;
        }

        /** Whether the closing signs were found; without them it is a paragraph like others. */
        boolean isClosed() {
            return closed;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
