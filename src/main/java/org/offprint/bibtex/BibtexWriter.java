package org.offprint.bibtex;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes entries as BibTeX and biber both read them: one field a line, values in braces, nothing
 * beyond what pdfLaTeX prints without further packages where LaTeX has a spelling for it.
 */
public final class BibtexWriter {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** Names that people know with capitals; BibTeX does not tell them apart. */
    private static final Map<String, String> USUAL_CAPITALS =
            Map.of("archiveprefix", "archivePrefix", "primaryclass", "primaryClass");

    private BibtexWriter() {}

    /** One entry, with a line break behind it. */
    public static String write(BibtexEntry entry) {
        StringBuilder out = new StringBuilder(512);
        write(entry, out);
        return out.toString();
    }

    /** Several entries with blank lines between them. */
    public static String write(Iterable<BibtexEntry> entries) {
        StringBuilder out = new StringBuilder();
        for (BibtexEntry entry : entries) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            write(entry, out);
        }
        return out.toString();
    }

    private static void write(BibtexEntry entry, StringBuilder out) {
        out.append('@').append(entry.type()).append('{').append(entry.key());
        entry.fields()
                .forEach((name, value) ->
                        out.append(",\n  ")
                                .append(USUAL_CAPITALS.getOrDefault(name, name))
                                .append(" = ")
                                .append(value(value)));
        out.append("\n}\n");
    }

    /** A value with its braces, or a month's macro. */
    static String value(BibtexValue value) {
        return switch (value) {
            case BibtexValue.Text text -> '{' + LatexText.encode(text.text()) + '}';
            case BibtexValue.Abstract text -> '{' + LatexText.encodeParagraphs(text.text()) + '}';
            case BibtexValue.Title title -> '{' + LatexTitle.encode(title.text()) + '}';
            case BibtexValue.Pages pages -> '{' + LatexText.encode(pages.text()) + '}';
            case BibtexValue.Verbatim verbatim -> '{' + verbatim.text() + '}';
            case BibtexValue.Raw raw -> '{' + raw.tex() + '}';
            case BibtexValue.Month month -> MONTHS.get(month.number() - 1);
            case BibtexValue.Names names ->
                    names.names().stream()
                            .map(BibtexName::written)
                            .collect(Collectors.joining(" and ", "{", "}"));
        };
    }
}
