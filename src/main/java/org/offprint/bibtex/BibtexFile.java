package org.offprint.bibtex;

import java.util.List;

/** What was read from a text: the entries in their order, and what is wrong with it. */
public record BibtexFile(List<ParsedEntry> entries, List<BibtexProblem> problems) {

    public BibtexFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
