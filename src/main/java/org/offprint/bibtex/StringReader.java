package org.offprint.bibtex;

/** Reads {@code @string}. */
final class StringReader {

    private final BibtexSource source;
    private final Problems problems;
    private final Macros macros;
    private final ValueReader values;

    StringReader(BibtexSource source, Problems problems, Macros macros, ValueReader values) {
        this.source = source;
        this.problems = problems;
        this.macros = macros;
        this.values = values;
    }

    /**
     * Reads the definitions behind the opening brace; several of them, which BibTeX would not take.
     *
     * @return where to go on
     */
    int read(int open) {
        int at = source.afterSpace(open + 1);
        while (source.isField(at)) {
            int end = source.afterName(at);
            String name = source.text.substring(at, end);
            int value = source.afterSpace(source.afterSpace(end) + 1);
            ValueReader.Value read = values.read(value, name, null, open);
            macros.define(name, read.tex());
            at = source.afterSpace(read.next());
            if (source.at(at) != ',') {
                break;
            }
            at = source.afterSpace(at + 1);
        }
        char closing = source.at(at);
        if (closing == '}' || closing == ')') {
            return at + 1;
        }
        problems.add(
                open,
                null,
                "The @string cannot be read to its end; write it as @string{name = \"text\"}.");
        return Math.max(open + 1, at);
    }
}
