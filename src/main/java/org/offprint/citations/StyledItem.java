package org.offprint.citations;

import de.undercouch.citeproc.csl.CSLItemData;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands a work to citeproc-java, which reads CSL-JSON, so that nothing of it is mistaken. */
final class StyledItem {

    private static final Set<UnicodeScript> FAMILY_FIRST =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    /** Before a text that is neither a number, as 045001, nor a word, as arXiv:2306.04815. */
    private static final String AS_IT_IS = "\u2060";

    private StyledItem() {}

    /** What a style wrote, without the signs that only the processor needed. */
    static String cleaned(String written) {
        return written.replace(AS_IT_IS, "").strip().replaceAll("\\s+", " ");
    }

    static CSLItemData of(CslItem item, CitationStyle style, String id) {
        Map<String, Object> data = item.toMap();
        data.put("id", id);
        data.remove("custom");
        data.remove("available-date");
        putNames(data, "author", item.authors());
        putNames(data, "editor", item.editors());
        boolean article =
                item.type() == CslType.ARTICLE_JOURNAL || item.type() == CslType.PAPER_CONFERENCE;
        String number = item.text(CslField.NUMBER);
        if (number != null) {
            String kept = AS_IT_IS + number;
            data.put("number", kept);
            if (article && !style.knowsArticleNumbers()) {
                data.putIfAbsent("page", kept);
            }
        }
        return CSLItemData.fromJson(data);
    }

    private static void putNames(Map<String, Object> data, String role, List<CslName> names) {
        if (!names.isEmpty()) {
            data.put(role, names.stream().map(StyledItem::inOnePiece).map(CslName::toMap).toList());
        }
    }

    /** A name in Chinese, Japanese or Korean, which is written family first and without a space. */
    private static CslName inOnePiece(CslName name) {
        String family = name.family();
        if (family == null || name.given() == null) {
            return name;
        }
        UnicodeScript script = UnicodeScript.of(family.codePointAt(0));
        return FAMILY_FIRST.contains(script) ? CslName.whole(family + name.given()) : name;
    }
}
