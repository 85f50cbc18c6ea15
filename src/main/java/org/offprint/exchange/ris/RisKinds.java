package org.offprint.exchange.ris;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.papers.PaperType;

/** The types of RIS, of the old specification and of the new one, as kinds of papers. */
final class RisKinds {

    private static final Map<String, PaperType> TYPES = types();
    private static final Set<String> REPORTS = Set.of("RPRT", "GOVDOC", "STAND", "STD");

    private RisKinds() {}

    static boolean isKnown(String type) {
        return TYPES.containsKey(type);
    }

    static PaperType type(String type) {
        return TYPES.getOrDefault(type, PaperType.OTHER);
    }

    static boolean isReport(String type) {
        return REPORTS.contains(type);
    }

    private static Map<String, PaperType> types() {
        Map<String, PaperType> types = new HashMap<>();
        put(types, PaperType.ARTICLE, "JOUR EJOUR MGZN NEWS INPR JFULL ABST");
        put(types, PaperType.CONFERENCE, "CONF CPAPER");
        put(types, PaperType.PREPRINT, "UNPB UNPD MANSCPT PREPRINT");
        put(types, PaperType.THESIS, "THES");
        put(types, PaperType.BOOK, "BOOK EBOOK EDBOOK SER CLSWK ANCIENT");
        put(types, PaperType.CHAPTER, "CHAP ECHAP ENCYC DICT");
        put(types, PaperType.SOFTWARE, "COMP");
        put(types, PaperType.DATASET, "DATA AGGR DBASE");
        put(
                types,
                PaperType.OTHER,
                "ADVS ART BILL BLOG CASE CHART CTLG ELEC EQUA FIGURE GEN GOVDOC GRANT GRNT HEAR ICOMM LEGAL MAP MPCT MULTI MUSIC PAMP PAT PCOMM POD PRESS RPRT SLIDE SOUND STAND STAT STD UNBILL VIDEO WEB INTV");
        return Map.copyOf(types);
    }

    private static void put(Map<String, PaperType> types, PaperType type, String names) {
        for (String name : names.split(" ")) {
            types.put(name, type);
        }
    }
}
