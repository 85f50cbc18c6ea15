package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.record.TextPlace;
import org.offprint.settings.ImportLimits;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads CSL-JSON: one item, an array of them, or an object that holds them as {@code items} or
 * {@code message}, in the dialects of Zotero, Crossref and DataCite. An item that is broken is
 * reported, read up to where it breaks, and never stops the others. Each paper's source is its
 * item's own text. The opposite is {@link org.offprint.citations.CslJson}.
 */
public final class CslReader {

    /** What the source is called. */
    public static final String KIND = "CSL-JSON";

    /** The most characters that a text usually has: some 20,000 items with their abstracts. */
    static final int USUAL_CHARACTERS = 40_000_000;

    /** The most items that a text usually has. */
    static final int USUAL_ITEMS = 20_000;

    private final String text;
    private final int mostItems;
    private final JsonMapper mapper;
    private final TextPlace places;
    private final List<FoundPaper> papers = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    private CslReader(String text, ImportLimits limits) {
        this.text = text;
        this.mostItems = limits.entries(USUAL_ITEMS);
        this.mapper = ItemFields.mapper(limits.nesting(ItemFields.USUAL_DEPTH));
        this.places = new TextPlace(text);
    }

    /** Reads the text within the usual limits; never throws on what is in it. */
    public static Batch read(String text) {
        return read(text, ImportLimits.USUAL);
    }

    /** Reads the text; never throws on what is in it. */
    public static Batch read(String text, ImportLimits limits) {
        int most = limits.bytes(USUAL_CHARACTERS);
        if (text.length() > most) {
            return Batch.of(
                    KIND,
                    List.of(),
                    List.of(
                            ReadProblem.ofFile(
                                    "The file has %,d characters; %,d is the most. Cut it into parts, or set %s higher."
                                            .formatted(
                                                    text.length(), most, ImportLimits.MAX_BYTES))));
        }
        CslReader reader = new CslReader(text, limits);
        reader.items();
        return Batch.of(KIND, reader.papers, reader.problems);
    }

    private void items() {
        List<ItemSpan> spans = ItemScanner.scan(text);
        if (spans.isEmpty()) {
            problems.add(
                    ReadProblem.ofFile(
                            "No item of CSL-JSON was found; it should be an array of objects, each with a type and a title."));
        }
        int number = 0;
        for (ItemSpan span : spans) {
            number++;
            if (number > mostItems) {
                problem(
                        span.start(),
                        "Only the first %,d of %,d items were read. Cut the file into parts, or set %s higher."
                                .formatted(mostItems, spans.size(), ImportLimits.MAX_ENTRIES));
                return;
            }
            item(number, span);
        }
    }

    private void item(int number, ItemSpan span) {
        ItemFields fields = ItemFields.read(text.substring(span.start(), span.end()), mapper);
        ItemFields.Break broken = fields.broken();
        if (broken != null) {
            problem(
                    span.start() + broken.offset(),
                    "Item %,d is no JSON from here on: %s".formatted(number, broken.reason()));
        }
        if (!fields.isReference()) {
            if (broken == null) {
                problem(
                        span.start(),
                        "Item %,d was left out: it has neither a title nor authors nor a DOI."
                                .formatted(number));
            }
            return;
        }
        FoundPaper paper =
                CslWork.read(fields, places.line(span.start()), places.line(span.end() - 1));
        papers.add(paper);
    }

    private void problem(int offset, String message) {
        int place = Math.min(offset, Math.max(0, text.length() - 1));
        problems.add(new ReadProblem(places.line(place), places.column(place), message));
    }
}
