package org.offprint.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.bibtex.BibtexEntry;
import org.offprint.citations.CslItem;

/**
 * What papers are to those who cite them. All forms name a paper by the owner's own citation key,
 * or by one made of author, year and title, such as {@code zhu2024catapults}.
 */
public final class PaperCitation {

    private PaperCitation() {}

    /** The paper as citation styles, RIS, COinS and CSL-JSON need it. */
    public static CslItem item(Paper paper) {
        return PaperItem.of(paper.data(), CitationKeys.of(paper));
    }

    /** The paper as BibTeX has it, with what a list of references needs and no more. */
    public static BibtexEntry bibtex(Paper paper) {
        return bibtex(paper, Map.of());
    }

    static BibtexEntry bibtex(Paper paper, Map<PaperId, String> keys) {
        return PaperBibtex.of(paper.data(), key(paper, keys));
    }

    /** The papers in their order, each under a key that no other one of them has. */
    public static List<CslItem> items(List<Paper> papers) {
        return items(papers, CitationKeys.of(papers));
    }

    /**
     * The papers in their order, each under a key that no other one of them has, and with all that
     * BibTeX can hold of it.
     */
    public static List<BibtexEntry> entries(List<Paper> papers) {
        return entries(papers, CitationKeys.of(papers));
    }

    /** The papers in their order, each under its key. */
    static List<CslItem> items(List<Paper> papers, Map<PaperId, String> keys) {
        return papers.stream().map(paper -> PaperItem.of(paper.data(), key(paper, keys))).toList();
    }

    /** The papers in their order, each under its key and with all that BibTeX can hold of it. */
    static List<BibtexEntry> entries(List<Paper> papers, Map<PaperId, String> keys) {
        return papers.stream()
                .map(paper -> PaperBibtex.whole(paper.data(), key(paper, keys)))
                .toList();
    }

    /** A citation is written in the language of what is cited. */
    public static Locale language(PaperData data) {
        return data.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(data.language());
    }

    private static String key(Paper paper, Map<PaperId, String> keys) {
        String key = keys.get(paper.id());
        return key == null ? CitationKeys.of(paper) : key;
    }
}
