package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperField;

/** Finds that a work is a thesis, which one, and where it was written. */
final class Thesis {

    private static final Pattern KIND =
            Pattern.compile(
                    "(?i)[(\\[]?(?<![\\p{L}])(?<what>(?:unpublished |published )?(?:(?:ph\\.?\\s?d\\.?|doctoral|doctor of philosophy|master(?:['’]?s)?(?: of \\p{L}+)?|m\\.?\\s?sc\\.?|m\\.?a\\.?|bachelor(?:['’]?s)?|b\\.?\\s?sc\\.?|diploma|habilitation|senior|undergraduate|honou?rs)\\s(?:thesis|dissertation|diss\\.)|Dissertation|Habilitationsschrift|Habilitation|Doktorarbeit|Masterarbeit|Diplomarbeit|Bachelorarbeit|thèse de doctorat|thèse|mémoire de master))(?![\\p{L}])");
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "(?<x>(?:\\p{Lu}[\\p{L}.’'&-]*[ ]?(?:(?:of|at|de|di|für|and|the|der|zu|von|in|la|do|del)\\s){0,2}){0,6}\\b(?:Univ(?:ersit(?:y|ät|é|à|eit|etet|ato?|ad)|ersidad[e]?|ersitat|\\.)|Institute|Instituto?|ETH|EPFL|MIT|College|School|Hochschule|École|Ecole|Caltech|KTH|KAIST|Polytechnic|Politecnico)(?:\\s(?:(?:of|at|de|di|in|für|zu|des|du|la)\\s){0,2}(?:(?:the|la|di|de)\\s)?\\p{Lu}[\\p{L}.’'-]*)*(?:,\\s(?:Berkeley|Los Angeles|San Diego|Irvine|Davis|Santa Barbara|Urbana-Champaign|Madison))?)|(?<han>\\p{IsHan}{2,12}(?:大学|学院|研究院|研究所))");

    private Thesis() {}

    /** Takes it out of the text behind the title; gives whether the work is one. */
    static boolean take(
            LeftText text, FoundParts parts, LineStatus status, int from, boolean marked) {
        if (!marked && !text.hasAny("thes", "diss", "habil", "arbeit", "thèse", "mémoire")) {
            return false;
        }
        Matcher kind = text.matcher(KIND, from, text.length());
        boolean found = kind.find();
        if (!found && !marked) {
            return false;
        }
        if (found) {
            status.note(kind.group("what"), kind.start("what"), kind.end("what"));
            text.use(kind.start(), kind.end());
        }
        Matcher school = text.matcher(SCHOOL, from, text.length());
        if (school.find()) {
            String name = school.group("x") == null ? "han" : "x";
            parts.put(
                    PaperField.INSTITUTION,
                    school.group(name),
                    school.start(name),
                    school.end(name),
                    true);
            text.use(from, school.end());
        } else {
            Matcher rest =
                    text.matcher(
                            Pattern.compile(
                                    "[\\s.,;:()\\[\\]]*(?:at\\s|in\\s)?(?<x>[^.,;:()\\[\\]]{3,120}?)(?=\\s*[.,;:()\\[\\]]|\\s{2}|$)"),
                            found ? kind.end() : from,
                            text.length());
            if (rest.lookingAt()) {
                parts.put(
                        PaperField.INSTITUTION,
                        rest.group("x"),
                        rest.start("x"),
                        rest.end("x"),
                        false);
                text.use(rest.start(), rest.end());
            }
        }
        return true;
    }
}
