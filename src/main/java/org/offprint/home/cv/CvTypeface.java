package org.offprint.home.cv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Source Serif 4, in which the PDF is set: Latin, Greek and Cyrillic in three cuts. What another
 * script needs it lacks; such signs would be empty boxes, and become an ellipsis instead.
 */
final class CvTypeface {

    /** Its name in the style sheet of the file. */
    static final String FAMILY = "Source Serif 4";

    private static final String LEFT_OUT = "…";

    final byte[] regular = read("SourceSerif4-Regular.ttf");
    final byte[] italic = read("SourceSerif4-It.ttf");
    final byte[] semibold = read("SourceSerif4-Semibold.ttf");
    private final List<CmapLookup> cuts = List.of(signs(regular), signs(italic), signs(semibold));

    /** The text with each run of signs that cannot be set, and the spaces in it, made one sign. */
    String settable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder set = new StringBuilder();
        StringBuilder spaces = new StringBuilder();
        boolean lacking = false;
        for (int sign : text.codePoints().toArray()) {
            if (Character.isWhitespace(sign)) {
                spaces.appendCodePoint(sign);
            } else if (has(sign)) {
                set.append(spaces).appendCodePoint(sign);
                spaces.setLength(0);
                lacking = false;
            } else if (lacking) {
                spaces.setLength(0);
            } else {
                set.append(spaces).append(LEFT_OUT);
                spaces.setLength(0);
                lacking = true;
            }
        }
        return set.append(spaces).toString();
    }

    private boolean has(int sign) {
        return Character.isWhitespace(sign)
                || cuts.stream().allMatch(cut -> cut.getGlyphId(sign) != 0);
    }

    private static byte[] read(String name) {
        try (InputStream file = CvTypeface.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("fonts/" + name + " is missing from the jar");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("fonts/" + name + " cannot be read", e);
        }
    }

    private static CmapLookup signs(byte[] cut) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(cut))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the jar cannot be read", e);
        }
    }
}
