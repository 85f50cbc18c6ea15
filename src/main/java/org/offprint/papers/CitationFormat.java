package org.offprint.papers;

import java.util.List;
import java.util.function.Function;
import org.offprint.bibtex.BibtexWriter;
import org.offprint.citations.CslJson;
import org.offprint.citations.RisWriter;

/** The formats in which reference managers take papers. */
public enum CitationFormat {
    BIBTEX(
            "bib",
            "application/x-bibtex;charset=UTF-8",
            papers -> BibtexWriter.write(PaperCitation.entries(papers))),
    RIS(
            "ris",
            "application/x-research-info-systems;charset=UTF-8",
            papers -> RisWriter.write(PaperCitation.items(papers))),
    CSL_JSON(
            "json",
            "application/vnd.citationstyles.csl+json",
            papers -> CslJson.write(PaperCitation.items(papers)));

    private final String ending;
    private final String contentType;
    private final Function<List<Paper>, String> writer;

    CitationFormat(String ending, String contentType, Function<List<Paper>, String> writer) {
        this.ending = ending;
        this.contentType = contentType;
        this.writer = writer;
    }

    /** How names of files and addresses end, without the dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** Writes the papers in their order. */
    public String write(List<Paper> papers) {
        return writer.apply(papers);
    }
}
