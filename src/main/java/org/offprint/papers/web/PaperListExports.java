package org.offprint.papers.web;

import java.util.List;
import java.util.stream.Stream;
import org.offprint.citations.CitationStyle;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.web.PaperListPage.Export;
import org.offprint.papers.web.PaperListPage.Styled;

/** The ways to take the papers of a list along. */
final class PaperListExports {

    private PaperListExports() {}

    /** The list in the formats of reference managers. */
    static List<Export> files(PaperQuery query) {
        return Stream.of(ExportFormat.values())
                .filter(format -> !format.isStyled())
                .map(format -> export(format, PaperQuery.USUAL_STYLE, query))
                .toList();
    }

    /** The list as readers take it, in each style. */
    static List<Styled> styles(PaperQuery query) {
        return Stream.of(CitationStyle.values())
                .map(style ->
                        new Styled(
                                style.label(),
                                export(ExportFormat.TEXT, style, query),
                                export(ExportFormat.HTML, style, query)))
                .toList();
    }

    private static Export export(ExportFormat format, CitationStyle style, PaperQuery query) {
        return new Export(format.label(), query.export(format, style), format.contentType());
    }
}
