package org.offprint.exchange.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * Reads RIS in the spellings of Zotero, EndNote, Mendeley and publishers: tags in any case, one or
 * two spaces before the dash, values over several lines, records without their end or their type.
 * Unknown tags are passed over. PubMed's tagged format is read, too. Each paper's source is its
 * record's own text. The opposite is {@link org.offprint.citations.RisWriter}.
 */
public final class RisReader {

    /** What the source is called. */
    public static final String KIND = "RIS";

    /** The most characters that a text usually has. */
    static final int USUAL_CHARACTERS = 40_000_000;

    /** The most records that a text usually has. */
    static final int USUAL_RECORDS = 20_000;

    private RisReader() {}

    /** Reads the text within the usual limits; never throws on what is in it. */
    public static Batch read(String text) {
        return read(text, ImportLimits.USUAL);
    }

    /** Reads the text; never throws on what is in it. */
    public static Batch read(String text, ImportLimits limits) {
        int most = limits.bytes(USUAL_CHARACTERS);
        if (text.length() > most) {
            return problem(
                    "The file has %,d characters; %,d is the most. Cut it into parts, or set %s higher."
                            .formatted(text.length(), most, ImportLimits.MAX_BYTES));
        }
        List<RisRecord> records = RisScanner.scan(text);
        if (records.isEmpty()) {
            return problem(
                    "No record of RIS was found; each should begin with a line such as “TY  - JOUR”.");
        }
        List<FoundPaper> papers = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        int mostRecords = limits.entries(USUAL_RECORDS);
        for (RisRecord record : records) {
            if (papers.size() == mostRecords) {
                problems.add(
                        new ReadProblem(
                                record.line(),
                                1,
                                "Only the first %,d of %,d records were read. Cut the file into parts, or set %s higher."
                                        .formatted(
                                                mostRecords,
                                                records.size(),
                                                ImportLimits.MAX_ENTRIES)));
                break;
            }
            String type = record.first("TY");
            String wrong = wrong(record, type);
            if (wrong != null) {
                problems.add(new ReadProblem(record.line(), 1, wrong));
            }
            if (RisWork.isReference(record)) {
                papers.add(RisWork.read(record, type == null ? "" : kind(type)));
            }
        }
        return Batch.of(KIND, papers, problems);
    }

    private static @Nullable String wrong(RisRecord record, @Nullable String type) {
        if (!RisWork.isReference(record)) {
            return "The record was left out: it has neither a title nor authors nor a DOI.";
        }
        if (type == null) {
            return "The record does not begin with its type, a line such as “TY  - JOUR”; it was read without.";
        }
        return RisKinds.isKnown(kind(type))
                ? null
                : "“%s” is no type of RIS; the record was read without."
                        .formatted(type.length() <= 40 ? type : type.substring(0, 40));
    }

    private static String kind(String type) {
        return type.strip().toUpperCase(Locale.ROOT);
    }

    private static Batch problem(String message) {
        return Batch.of(KIND, List.of(), List.of(ReadProblem.ofFile(message)));
    }
}
