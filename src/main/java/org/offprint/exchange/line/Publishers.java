package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperField;

/** Finds publisher and series, by known names, by the words in such names and by a place. */
final class Publishers {

    private static final String KNOWN =
            "(?:Springer(?:[- ](?:Verlag|Nature|International Publishing|US|VS|Gabler|Vieweg))?|Elsevier|North[- ]Holland|John Wiley(?: (?:&|and) Sons)?|Wiley(?:-Blackwell|-IEEE Press|-VCH)?|Blackwell|Routledge|Taylor (?:&|and) Francis|CRC Press|SAGE(?: Publications)?|Sage|De Gruyter|Walter de Gruyter|Birkhäuser|Academic Press|McGraw-Hill|Pearson|Prentice[- ]Hall|Addison[- ]Wesley|O’Reilly(?: Media)?|O'Reilly(?: Media)?|Morgan (?:Kaufmann|(?:&|and) Claypool)|Penguin(?: (?:Press|Books|Random House))?|Simon (?:&|and) Schuster|HarperCollins|Suhrkamp|Gallimard|Brill|Emerald|IGI Global|IOS Press|World Scientific|Palgrave(?: Macmillan)?|Macmillan|Nova Science|Kluwer|Chapman (?:&|and) Hall|Curran Associates(?:, Inc\\.)?|PMLR|JMLR\\.org|CEUR-WS\\.org|OpenReview\\.net|USENIX(?: Association)?|AAAI Press|IJCAI|Schloss Dagstuhl[^.,;]{0,50}|Association for Computing Machinery|Association for Computational Linguistics|American Mathematical Society|Society for Industrial and Applied Mathematics|SIAM|Institute of Electrical and Electronics Engineers|ACM(?: Press)?|IEEE(?: Press| Computer Society(?: Press)?)?|OSA|SPIE|ISCA|ELRA|Zenodo|figshare|Figshare|PANGAEA|Dryad|Harvard Dataverse|Mendeley Data|Open Science Framework|OSF|ProQuest|Cambridge University Press|Oxford University Press|MIT Press|The MIT Press)";
    private static final String BEFORE =
            "(?<=^|[.,;:)/] |[:/]|\\s{2}|\\()(?<!\\b(?:Proc|J|Commun|Trans|Int|Symp|Conf)\\. )";
    private static final String BEHIND = "(?=\\s*(?:[,;:)]|\\.(?:\\s|$)|$)|\\s{2})";
    private static final Pattern NAMED = Pattern.compile(BEFORE + "(?<x>" + KNOWN + ")" + BEHIND);
    private static final Pattern WORDED =
            Pattern.compile(
                    BEFORE
                            + "(?<x>(?:\\p{Lu}[\\p{L}&’'.-]*\\s(?:(?:of|and|de|the|&|für|der|et|to)\\s)*){1,6}(?:Press|Verlag|Publishers?|Publishing(?: Co\\.,? Inc\\.| Company)?|Publications|Books|Editions?|Éditions|Editore|Foundation for Statistical Computing|Inc\\.|GmbH|Associates)|Éditions \\p{Lu}[\\p{L}’'-]+|[\\p{IsHan}]{2,12}(?:出版社|书局|书店|印书馆))"
                            + "(?=\\s*(?:[,;:)]|\\.(?:\\s|$)|$)|\\s{2})");
    private static final Pattern WITH_PLACE =
            Pattern.compile(
                    "(?<=^|[.,;(\\])] |\\s{2}|\\()(?:[Ii]n )?(?<place>(?:\\p{Lu}|\\p{IsHan})[\\p{L}.’'-]*(?:[ /–-]\\s?[\\p{L}.’'-]+){0,4}(?:,\\s(?:\\p{Lu}[\\p{L}.]*\\s?){1,3}){0,3})\\s?:\\s?(?<x>(?:\\p{Lu}|\\p{IsHan})(?:[^,:;().]|\\.(?!\\s)|(?<=\\b\\p{Lu}|\\b(?:St|Co|Inc))\\.){1,80}?)(?=\\s*(?:[,;)]|(?<!\\b\\p{Lu})\\.(?:\\s|$))|\\s{2,}|\\s*\\.?$)");
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?<=^|[.,;(] |\\s{2})(?<x>Lecture Notes in [\\p{L} ]{4,40}|LN(?:CS|AI|BI|EE|ICST|NS)|CCIS|LIPIcs|IFIP AICT|Communications in Computer and Information Science|Graduate Texts in Mathematics|Proceedings of Machine Learning Research|(?:\\p{Lu}[\\p{L}]*\\s(?:(?:in|of|on|and)\\s)?){1,6}Series(?:\\s(?:in|on)(?:\\s\\p{Lu}[\\p{L}]*){1,4})?)(?=\\s*[,.;:)]|\\s{2})");

    private Publishers() {}

    static void takeSeries(LeftText text, FoundParts parts, int from) {
        take(text, parts, PaperField.SERIES, SERIES, from);
    }

    /** Takes a publisher that is known or has the words of one; gives whether there was one. */
    static boolean take(LeftText text, FoundParts parts, int from) {
        if (parts.has(PaperField.PUBLISHER)) {
            return true;
        }
        return take(text, parts, PaperField.PUBLISHER, NAMED, from)
                || take(text, parts, PaperField.PUBLISHER, WORDED, from);
    }

    /** Takes "Place: Publisher"; gives whether there was one. */
    static boolean takeWithPlace(LeftText text, FoundParts parts, int from) {
        Matcher found = text.matcher(WITH_PLACE, from, text.length());
        if (parts.has(PaperField.PUBLISHER) || !text.hasAny(":") || !found.find()) {
            return parts.has(PaperField.PUBLISHER);
        }
        boolean turned =
                found.group("place").matches("(?:.*\\b(?:Press|Publishers?|Verlag)|" + KNOWN + ")");
        String name = turned ? "place" : "x";
        parts.put(
                PaperField.PUBLISHER, found.group(name), found.start(name), found.end(name), true);
        text.use(found.start(), found.end());
        return true;
    }

    private static boolean take(
            LeftText text, FoundParts parts, PaperField field, Pattern pattern, int from) {
        Matcher found = text.matcher(pattern, from, text.length());
        if (!found.find()) {
            return false;
        }
        parts.put(field, found.group("x"), found.start("x"), found.end("x"), true);
        text.use(found.start("x"), found.end("x"));
        return true;
    }
}
