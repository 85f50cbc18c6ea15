package org.offprint.papers;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.offprint.bibtex.BibtexWriter;
import org.offprint.citations.CslJson;
import org.offprint.citations.RisWriter;

/** The formats in which reference managers take papers. */
public enum CitationFormat {
    BIBTEX(
            "bib",
            "application/x-bibtex;charset=UTF-8",
            (papers, keys) -> BibtexWriter.write(PaperCitation.entries(papers, keys))),
    RIS(
            "ris",
            "application/x-research-info-systems;charset=UTF-8",
            (papers, keys) -> RisWriter.write(PaperCitation.items(papers, keys))),
    CSL_JSON(
            "json",
            "application/vnd.citationstyles.csl+json",
            (papers, keys) -> CslJson.write(PaperCitation.items(papers, keys)));

    private final String ending;
    private final String contentType;
    private final BiFunction<List<Paper>, Map<PaperId, String>, String> writer;

    CitationFormat(
            String ending,
            String contentType,
            BiFunction<List<Paper>, Map<PaperId, String>, String> writer) {
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

    /**
     * Writes the papers in their order, with all that the format can hold of them, each under a key
     * that no other one of them has.
     */
    public String write(List<Paper> papers) {
        return write(papers, CitationKeys.of(papers));
    }

    /** Writes the papers in their order, each under the key that it has on the site. */
    String write(List<Paper> papers, Map<PaperId, String> keys) {
        return writer.apply(papers, keys);
    }
}
