package org.offprint.papers;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.Citation;
import org.offprint.citations.CitationStyle;

/**
 * Writes a list of papers in a citation style, one after the other, so that a long list need not be
 * in memory: as plain text, as Markdown, or as a whole page of HTML. Styles that number the works
 * of a list number them here, too.
 */
abstract class StyledList {

    private final CitationStyle style;
    final Appendable out;
    private int count;

    private StyledList(CitationStyle style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    static StyledList in(
            ExportFormat format,
            CitationStyle style,
            String title,
            Locale language,
            Appendable out) {
        return switch (format) {
            case MARKDOWN -> new Markdown(style, out);
            case TEXT -> new Text(style, out);
            case HTML -> new Html(style, title, language, out);
            case BIBTEX, RIS, CSL_JSON ->
                    throw new IllegalArgumentException(format.label() + " knows no styles.");
        };
    }

    /** Begins the list, which may stay empty. */
    abstract void begin() throws IOException;

    /** Adds one paper. */
    final void add(Citation citation, PaperData paper) throws IOException {
        count++;
        entry(citation, paper);
    }

    abstract void entry(Citation citation, PaperData paper) throws IOException;

    /** Ends the list. */
    abstract void end() throws IOException;

    final boolean isNumbered() {
        return style.isNumbered();
    }

    final int count() {
        return count;
    }

    private static final class Text extends StyledList {

        private Text(CitationStyle style, Appendable out) {
            super(style, out);
        }

        @Override
        void begin() {}

        @Override
        void entry(Citation citation, PaperData paper) throws IOException {
            if (count() > 1) {
                out.append('\n');
            }
            if (isNumbered()) {
                out.append(Integer.toString(count())).append(". ");
            }
            out.append(citation.text()).append('\n');
        }

        @Override
        void end() {}
    }

    private static final class Markdown extends StyledList {

        private Markdown(CitationStyle style, Appendable out) {
            super(style, out);
        }

        @Override
        void begin() {}

        @Override
        void entry(Citation citation, PaperData paper) throws IOException {
            out.append(isNumbered() ? count() + ". " : "- ")
                    .append(CitationMarkdown.of(citation.html()))
                    .append('\n');
        }

        @Override
        void end() {}
    }

    private static final class Html extends StyledList {

        private final String title;
        private final Locale language;

        private Html(CitationStyle style, String title, Locale language, Appendable out) {
            super(style, out);
            this.title = title;
            this.language = language;
        }

        @Override
        void begin() throws IOException {
            out.append("<!doctype html>\n<html lang=\"")
                    .append(language.toLanguageTag())
                    .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                    .append(escaped(title))
                    .append("</title>\n</head>\n<body>\n")
                    .append(isNumbered() ? "<ol>\n" : "<ul>\n");
        }

        @Override
        void entry(Citation citation, PaperData paper) throws IOException {
            @Nullable String own = paper.language();
            out.append("<li")
                    .append(own == null ? "" : " lang=\"" + escaped(own) + "\"")
                    .append(" dir=\"auto\">")
                    .append(citation.html().value())
                    .append("</li>\n");
        }

        @Override
        void end() throws IOException {
            out.append(isNumbered() ? "</ol>\n" : "</ul>\n").append("</body>\n</html>\n");
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
