package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import org.offprint.bibtex.BibtexEntry;
import org.offprint.citations.CslItem;

/**
 * What papers are to those who cite them. Both forms name a paper by the owner's own citation key,
 * or by one made of author, year and title, such as {@code zhu2024catapults}.
 */
public final class PaperCitation {

    private PaperCitation() {}

    /** The paper as citation styles, RIS, COinS and CSL-JSON need it. */
    public static CslItem item(Paper paper) {
        return PaperItem.of(paper.data(), CitationKeys.of(paper));
    }

    /** The paper as BibTeX has it. */
    public static BibtexEntry bibtex(Paper paper) {
        return PaperBibtex.of(paper.data(), CitationKeys.of(paper));
    }

    /** The papers in their order, each under a key that no other one of them has. */
    public static List<CslItem> items(List<Paper> papers) {
        List<String> keys = CitationKeys.of(papers);
        List<CslItem> items = new ArrayList<>(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            items.add(PaperItem.of(papers.get(i).data(), keys.get(i)));
        }
        return items;
    }

    /** The papers in their order, each under a key that no other one of them has. */
    public static List<BibtexEntry> entries(List<Paper> papers) {
        List<String> keys = CitationKeys.of(papers);
        List<BibtexEntry> entries = new ArrayList<>(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            entries.add(PaperBibtex.of(papers.get(i).data(), keys.get(i)));
        }
        return entries;
    }
}
