package org.offprint.exchange.paste;

import java.util.List;
import java.util.Locale;
import org.offprint.bibtex.BibtexLimits;
import org.offprint.bibtex.BibtexParser;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.exchange.csl.CslReader;
import org.offprint.exchange.ris.RisReader;

/**
 * Reads a file of papers by the ending of its name: {@code .bib}, {@code .ris}, {@code .json},
 * {@code .md}; any other as a text that was pasted. Letters may be in UTF-8, UTF-16 or Latin-1. It
 * never fails on what is in the file.
 */
public final class FileReader {

    /** The most bytes of a file that are taken. */
    public static final int MOST_BYTES = 40_000_000;

    private FileReader() {}

    /**
     * What the file holds. Identifiers in it are kept to be looked up.
     *
     * @param name of the file; only its ending counts
     */
    public static Recognised read(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "bib", "bibtex" -> text(BibtexReader.read(bytes, BibtexLimits.USUAL));
            case "ris" -> text(RisReader.read(BibtexParser.text(bytes)));
            case "json" -> text(CslReader.read(BibtexParser.text(bytes)));
            case "md", "markdown" -> text(AcademicPages.read(bytes, name));
            default -> PasteReader.read(BibtexParser.text(bytes));
        };
    }

    private static Recognised text(Batch batch) {
        return new Recognised(List.of(new Piece.OfText(batch)));
    }
}
