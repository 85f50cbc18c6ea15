package org.offprint.exchange.csl;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/** The types of CSL 1.0.2 and of Crossref's dialect as kinds of papers. */
final class CslKinds {

    private static final Map<String, PaperType> TYPES = types();
    private static final Set<String> REPORTS =
            Set.of("report", "report-component", "report-series", "standard", "regulation");

    private CslKinds() {}

    static PaperType type(@Nullable String type) {
        return type == null ? PaperType.OTHER : TYPES.getOrDefault(type, PaperType.OTHER);
    }

    static boolean isReport(@Nullable String type) {
        return type != null && REPORTS.contains(type);
    }

    private static Map<String, PaperType> types() {
        Map<String, PaperType> types = new HashMap<>();
        put(
                types,
                PaperType.ARTICLE,
                "article-journal article-magazine article-newspaper review review-book journal-article journal-issue periodical peer-review");
        put(types, PaperType.CONFERENCE, "paper-conference proceedings-article");
        put(types, PaperType.PREPRINT, "article posted-content manuscript preprint");
        put(types, PaperType.THESIS, "thesis dissertation");
        put(
                types,
                PaperType.BOOK,
                "book monograph edited-book reference-book book-set book-series classic collection proceedings collected-work");
        put(
                types,
                PaperType.CHAPTER,
                "chapter entry entry-dictionary entry-encyclopedia book-chapter book-section book-part book-track reference-entry");
        put(types, PaperType.SOFTWARE, "software");
        put(types, PaperType.DATASET, "dataset database");
        return Map.copyOf(types);
    }

    private static void put(Map<String, PaperType> types, PaperType type, String names) {
        for (String name : names.split(" ")) {
            types.put(name, type);
        }
    }
}
