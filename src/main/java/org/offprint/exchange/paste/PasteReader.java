package org.offprint.exchange.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.csl.CslReader;
import org.offprint.exchange.ris.RisReader;
import org.offprint.settings.ImportLimits;

/**
 * Recognises what was pasted: identifiers in any spelling, BibTeX, RIS, CSL-JSON, a page or a list
 * in Markdown, references as they stand in a vita, and mixtures of them. It needs no network, never
 * fails, and loses nothing: what is not recognised comes back as unknown, with its line. Its time
 * grows with the length of the text and no faster.
 */
public final class PasteReader {

    /** What references are called. */
    public static final String REFERENCE = "a reference";

    private static final String TEXT = "a text";
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,4} \\S");
    private static final Pattern ITEM =
            Pattern.compile("(?m)^[ \\t]{0,3}(?:[-*+]|\\d{1,3}\\.) +\\S");

    /** The most characters that a text usually has. */
    private static final int USUAL_CHARACTERS = 40_000_000;

    private final String text;
    private final ImportLimits limits;
    private final TextPlaces places;
    private final List<Part> parts = new ArrayList<>();

    private PasteReader(String text, ImportLimits limits) {
        this.text = text;
        this.limits = limits;
        this.places = new TextPlaces(text);
    }

    /** What a text within the usual limits holds. */
    public static Recognised read(String pasted) {
        return read(pasted, ImportLimits.USUAL);
    }

    /** What the text holds. */
    public static Recognised read(String pasted, ImportLimits limits) {
        int most = limits.bytes(USUAL_CHARACTERS);
        if (pasted.length() > most) {
            ReadProblem tooLong =
                    ReadProblem.ofFile(
                            "The text has %,d characters; %,d are the most, and nothing of it was read. Divide it, or set %s higher."
                                    .formatted(pasted.length(), most, ImportLimits.MAX_BYTES));
            return new Recognised(
                    List.of(new Piece.OfText(Batch.of(TEXT, List.of(), List.of(tooLong)))));
        }
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        return new Recognised(text.isBlank() ? List.of() : new PasteReader(text, limits).pieces());
    }

    private List<Piece> pieces() {
        List<FormatScanner.Stretch> stretches = FormatScanner.scan(text);
        boolean plain = stretches.stream().allMatch(stretch -> stretch.format() == null);
        if (plain && isPage()) {
            Batch page =
                    AcademicPages.read(text.getBytes(StandardCharsets.UTF_8), "The text", limits);
            if (!page.papers().isEmpty() || FRONT_MATTER.matcher(text).find()) {
                return List.of(new Piece.OfText(page));
            }
        }
        BibtexParts entries = BibtexParts.read(text, stretches, places, limits);
        for (FormatScanner.Stretch stretch : stretches) {
            int start = stretch.start();
            int end = stretch.end();
            switch (stretch.format()) {
                case null ->
                        new PlainParts(text, start, end, places, limits, this::list).into(parts);
                case BIBTEX -> add(entries.of(stretch), start, end);
                case RIS ->
                        add(
                                moved(RisReader.read(text.substring(start, end), limits), start),
                                start,
                                end);
                case CSL_JSON ->
                        add(
                                moved(CslReader.read(text.substring(start, end), limits), start),
                                start,
                                end);
            }
        }
        return parts.stream().map(Part::piece).toList();
    }

    private boolean isPage() {
        return FRONT_MATTER.matcher(text).find()
                || HEADING.matcher(text).find() && ITEM.matcher(text).find();
    }

    private void add(Batch batch, int start, int end) {
        parts.add(new Part(new Piece.OfText(batch), start, end));
    }

    private Batch moved(Batch batch, int start) {
        return TextPlaces.moved(batch, places.line(start) - 1);
    }

    /**
     * A list of Markdown bullets; the heading above it, which they do not have, says what it is.
     */
    private Batch list(String bullets) {
        String page = "# Publications\n\n" + bullets + "\n";
        Batch read = AcademicPages.read(page.getBytes(StandardCharsets.UTF_8), "The text", limits);
        List<ReadProblem> problems = read.problems();
        Batch list =
                Batch.of(
                        read.papers().size() == 1 ? "a bullet" : "bullets",
                        read.papers(),
                        problems);
        return TextPlaces.moved(list, -2);
    }
}
