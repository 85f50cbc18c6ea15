package org.offprint.exchange.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.bibtex.BibtexParser;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.exchange.csl.CslReader;
import org.offprint.exchange.ris.RisReader;
import org.offprint.settings.ImportLimits;

/**
 * Reads a file of papers by the ending of its name: {@code .bib}, {@code .ris}, {@code .json},
 * {@code .md}; any other as a text that was pasted. Letters may be in UTF-8, UTF-16 or Latin-1. It
 * never fails on what is in the file.
 */
public final class FileReader {

    private static final int USUAL_BYTES = 40_000_000;

    private final ImportLimits limits;

    public FileReader(ImportLimits limits) {
        this.limits = limits;
    }

    /** The most bytes of a file that are taken. */
    public int mostBytes() {
        return limits.bytes(USUAL_BYTES);
    }

    /** Why a file of this size is not read; empty where it is. */
    public Optional<ReadProblem> refusal(String name, long size) {
        return size <= mostBytes()
                ? Optional.empty()
                : Optional.of(
                        ReadProblem.ofFile(
                                "%s has %,d bytes; %,d are the most, and nothing of it was read. Divide it, or set %s higher."
                                        .formatted(
                                                name, size, mostBytes(), ImportLimits.MAX_BYTES)));
    }

    /**
     * What the file holds. Identifiers in it are kept to be looked up.
     *
     * @param name of the file; only its ending counts
     */
    public Recognised read(String name, byte[] bytes) {
        Optional<ReadProblem> refusal = refusal(name, bytes.length);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "bib", "bibtex" -> text(BibtexReader.read(bytes, limits));
            case "ris" -> text(RisReader.read(BibtexParser.text(bytes), limits));
            case "json" -> text(CslReader.read(BibtexParser.text(bytes), limits));
            case "md", "markdown" -> text(AcademicPages.read(bytes, name, limits));
            default -> PasteReader.read(BibtexParser.text(bytes), limits);
        };
    }

    /** What a file holds of which nothing is read. */
    public static Recognised refused(ReadProblem problem) {
        return text(Batch.of("a file", List.of(), List.of(problem)));
    }

    private static Recognised text(Batch batch) {
        return new Recognised(List.of(new Piece.OfText(batch)));
    }
}
