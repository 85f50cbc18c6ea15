package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.words.NamePrefix;

/** Splits a paragraph each line of which is a reference of its own. */
final class LineCitations {

    private static final int LONGEST = 1_500;

    private LineCitations() {}

    static List<Block> split(Block block, PageSource source) {
        String[] lines = block.markup().split("\r\n|\n|\r", -1);
        boolean whole = lines.length == block.lastLine() - block.firstLine() + 1;
        if (block.kind() != Block.Kind.PARAGRAPH || lines.length < 2 || !whole) {
            return List.of(block);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!isReference(lines[i])) {
                return List.of(block);
            }
            int line = block.firstLine() + i;
            blocks.add(new Block(Block.Kind.PARAGRAPH, line, line, lines[i]));
        }
        return blocks;
    }

    private static boolean isReference(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = RichText.of(line).oneLine();
        NamePrefix names = NamePrefix.of(plain);
        return plain.length() > 50
                && names.isLikely()
                && names.end() < plain.length() - 25
                && VenuePhrase.year(plain) != null;
    }
}
