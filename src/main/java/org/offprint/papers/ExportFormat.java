package org.offprint.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which papers leave the site: data for programs, and lists for readers. */
public enum ExportFormat {
    BIBTEX("BibTeX", CitationFormat.BIBTEX),
    RIS("RIS", CitationFormat.RIS),
    CSL_JSON("CSL-JSON", CitationFormat.CSL_JSON),
    MARKDOWN("Markdown", "md", "text/markdown;charset=UTF-8"),
    TEXT("Plain text", "txt", "text/plain;charset=UTF-8"),
    HTML("HTML", "html", "text/html;charset=UTF-8");

    private final String label;
    private final String ending;
    private final String contentType;
    private final @Nullable CitationFormat data;

    ExportFormat(String label, CitationFormat data) {
        this.label = label;
        this.ending = data.ending();
        this.contentType = data.contentType();
        this.data = data;
    }

    ExportFormat(String label, String ending, String contentType) {
        this.label = label;
        this.ending = ending;
        this.contentType = contentType;
        this.data = null;
    }

    /** Reads what {@link #id} says, in any case; empty where no format is called so. */
    public static Optional<ExportFormat> parse(String id) {
        return Stream.of(values()).filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** How scripts call it: the name in lower case, such as "csl-json". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How names of files and addresses end, without the dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** Whether it lists papers in a citation style, for readers; else it is data. */
    public boolean isStyled() {
        return data == null;
    }

    /** The format of reference managers that it is; null where it is a list for readers. */
    @Nullable CitationFormat data() {
        return data;
    }
}
