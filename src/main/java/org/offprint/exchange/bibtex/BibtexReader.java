package org.offprint.exchange.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.bibtex.BibtexFile;
import org.offprint.bibtex.BibtexLimits;
import org.offprint.bibtex.BibtexParser;
import org.offprint.bibtex.BibtexProblem;
import org.offprint.bibtex.ParsedEntry;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * Reads the papers out of BibTeX. Each paper's source is its entry's own text. It never fails on
 * what is in a file: an entry that is broken is mended or left out, and reported.
 */
public final class BibtexReader {

    /** What the source is called. */
    public static final String KIND = "BibTeX";

    private final Set<String> parents = new HashSet<>();
    private final List<FoundPaper> papers = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    private BibtexReader() {}

    /** Reads a text within the usual limits. */
    public static Batch read(String text) {
        return read(text, ImportLimits.USUAL);
    }

    /** Reads a text. */
    public static Batch read(String text, ImportLimits limits) {
        return new BibtexReader().batch(BibtexParser.parse(text, bibtex(limits)));
    }

    /** Reads the bytes of a file, in whichever of the usual encodings it is. */
    public static Batch read(byte[] bytes, ImportLimits limits) {
        return new BibtexReader().batch(BibtexParser.parse(bytes, bibtex(limits)));
    }

    private static BibtexLimits bibtex(ImportLimits limits) {
        BibtexLimits usual = BibtexLimits.USUAL;
        return usual.with(
                limits.bytes(usual.characters()),
                limits.entries(usual.entries()),
                limits.nesting(usual.nesting()));
    }

    private Batch batch(BibtexFile file) {
        for (BibtexProblem problem : file.problems()) {
            problems.add(new ReadProblem(problem.line(), problem.column(), problem.message()));
        }
        for (ParsedEntry entry : file.entries()) {
            String parent = entry.text("crossref");
            if (parent != null) {
                parents.add(parent.toLowerCase(Locale.ROOT));
            }
        }
        file.entries().forEach(this::add);
        if (file.entries().isEmpty() && file.problems().isEmpty()) {
            problems.add(
                    ReadProblem.ofFile(
                            "No entry of BibTeX was found; one begins like @article{zhu2024, and"
                                    + " ends with a brace."));
        }
        return Batch.of(KIND, papers, problems);
    }

    private void add(ParsedEntry entry) {
        if (!EntryReading.isPaper(entry)) {
            problems.add(
                    new ReadProblem(
                            entry.line(),
                            entry.column(),
                            "The entry “%s” was left out: it has neither a title nor an identifier. Give it a title."
                                    .formatted(entry.key() == null ? entry.type() : entry.key())));
            return;
        }
        String key = entry.key();
        boolean parent = key != null && parents.contains(key.toLowerCase(Locale.ROOT));
        papers.add(new EntryReading(entry, parent).paper());
    }
}
