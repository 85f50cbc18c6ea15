package org.offprint.exchange.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.bibtex.BibtexLimits;
import org.offprint.bibtex.BibtexParser;
import org.offprint.bibtex.ParsedEntry;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.exchange.csl.CslReader;
import org.offprint.exchange.line.CitationLineReader;
import org.offprint.exchange.ris.RisReader;

/**
 * Recognises what was pasted: identifiers in any spelling, BibTeX with text around it, RIS,
 * CSL-JSON, a page or a list in Markdown, references as they stand in a vita, and mixtures of them.
 * It needs no network, never fails, and loses nothing: what is not recognised comes back as
 * unknown, with its line.
 */
public final class PasteReader {

    /** What references are called. */
    public static final String REFERENCE = "a reference";

    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@[A-Za-z]+\\s*[{(]");
    private static final Pattern RIS = Pattern.compile("(?m)^\\s*(?:TY|ty)\\s{1,2}-");
    private static final Pattern JSON =
            Pattern.compile("(?s)^\\s*(?:\\[\\s*\\{|\\{\\s*\").*[]}]\\s*$");
    private static final Pattern PAGE =
            Pattern.compile("(?ms)\\A---\\s*$|^\\#{1,3} .*^\\s*(?:[-*+]|\\d+\\.)\\s");
    private static final Pattern BLANK = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

    private static final int MOST_UNKNOWN = 2_000;

    private final CitationLineReader lines = new CitationLineReader();
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private PasteReader(String text) {
        this.text = text;
    }

    /** What the text holds. */
    public static Recognised read(String pasted) {
        String text = pasted.startsWith("\ufeff") ? pasted.substring(1) : pasted;
        return new Recognised(new PasteReader(text).pieces());
    }

    private List<Piece> pieces() {
        if (text.isBlank()) {
            return List.of();
        }
        if (JSON.matcher(text).matches()) {
            return List.of(new Piece.OfText(CslReader.read(text)));
        }
        if (RIS.matcher(text).find() && !BIBTEX.matcher(text).find()) {
            return List.of(new Piece.OfText(RisReader.read(text)));
        }
        if (BIBTEX.matcher(text).find()) {
            bibtex();
            return pieces;
        }
        if (PAGE.matcher(text).find()) {
            Batch page = AcademicPages.read(text.getBytes(StandardCharsets.UTF_8), "The text");
            if (!page.papers().isEmpty() || !page.problems().isEmpty()) {
                return List.of(new Piece.OfText(page));
            }
        }
        blocks(text, 1);
        return pieces;
    }

    /** The entries stay together, because they speak of each other; what is around them follows. */
    private void bibtex() {
        Batch entries = BibtexReader.read(text);
        if (!entries.papers().isEmpty() || !entries.problems().isEmpty()) {
            pieces.add(new Piece.OfText(entries));
        }
        int at = 0;
        for (ParsedEntry entry : BibtexParser.parse(text, BibtexLimits.USUAL).entries()) {
            around(at, Math.max(at, entry.start()));
            at = Math.max(at, entry.end());
        }
        around(at, text.length());
    }

    /** Text between entries; definitions and comments of BibTeX name no papers. */
    private void around(int start, int end) {
        String part = text.substring(start, end);
        if (part.isBlank() || part.strip().startsWith("@") || part.strip().startsWith("%")) {
            return;
        }
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        blocks(part, line);
    }

    private void blocks(String part, int firstLine) {
        int line = firstLine;
        int at = 0;
        Matcher gap = BLANK.matcher(part);
        while (gap.find()) {
            block(part.substring(at, gap.start()), line);
            line += lineEnds(part.substring(at, gap.end()));
            at = gap.end();
        }
        block(part.substring(at), line);
    }

    private void block(String block, int line) {
        if (block.isBlank()) {
            return;
        }
        int leading = lineEnds(block) - lineEnds(block.stripLeading());
        new BlockReader(lines, block.strip(), line + leading).pieces().forEach(this::add);
    }

    /** References that follow each other are one piece, and so are lines that say nothing. */
    private void add(Piece piece) {
        if (piece instanceof Piece.Unknown now
                && !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Unknown last
                && last.text().length() < MOST_UNKNOWN) {
            pieces.set(
                    pieces.size() - 1,
                    new Piece.Unknown(last.text() + "\n" + now.text(), last.line()));
            return;
        }
        Optional<Batch> before =
                pieces.isEmpty() || !(pieces.getLast() instanceof Piece.OfText last)
                        ? Optional.empty()
                        : Optional.of(last.batch());
        if (piece instanceof Piece.OfText now
                && before.isPresent()
                && before.get().kind().equals(REFERENCE)
                && now.batch().kind().equals(REFERENCE)) {
            List<FoundPaper> papers = new ArrayList<>(before.get().papers());
            papers.addAll(now.batch().papers());
            pieces.set(pieces.size() - 1, new Piece.OfText(Batch.of(REFERENCE, papers, List.of())));
        } else {
            pieces.add(piece);
        }
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
