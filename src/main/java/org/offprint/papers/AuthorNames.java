package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a line of authors as people write it into display names in their order. It knows commas,
 * semicolons, "and" in several languages, names with the family first ("One, A., Two, B."), marks
 * of equal contribution and "et al.". It keeps a name as it is written, but turns "One, A." into
 * "A. One" where that loses nothing.
 */
public final class AuthorNames {

    private static final int LONGEST = 20_000;

    private static final Pattern MARKS =
            Pattern.compile(
                    "\\\\?[*†‡§¶#^♠♣♥♦✉⋆∗★☆⁎♯♭∓△✝✧¤]|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]|\\\\");
    private static final Pattern REMARK =
            Pattern.compile(
                    "[(（\\[][^()（）\\[\\]]{0,30}(?i:equal|correspond|co-?first|advis|supervis|lead|alphabetic|first author|senior|student|mentor|intern\\b)[^()（）\\[\\]]{0,60}[)）\\]]");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^\\s*(?i:by|with|joint with|jointly with|joint work with|authors?\\s*:|作者\\s*[:：])\\s*");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)[,;]?\\s*(\\b(and|&)\\s+)?(\\bet\\.?\\s+al\\b\\.?|\\band\\s+(\\d+\\s+)?others\\b|\\bothers\\b|\\bu\\.\\s?a\\.|\\bincluding\\b|…|\\.\\.\\.|等人?$)");
    private static final Pattern AND =
            Pattern.compile(
                    "\\s+(?:and|AND|und)\\s+|\\s*[&＆]\\s*|(?<=\\p{IsHan})\\s*[和与]\\s*(?=\\p{IsHan})");
    private static final Pattern WEAK_AND =
            Pattern.compile("(?<=[\\p{L}.])\\s+(?:et|y|e)\\s+(?=\\p{Lu})");
    private static final Pattern LEADING_AND = Pattern.compile("^(?:and|AND|und|et|&)\\s+");

    private AuthorNames() {}

    /** The names in the text, without marks and without "et al."; empty when there are none. */
    public static List<String> split(String text) {
        String line = clean(text);
        if (line.isEmpty()) {
            return List.of();
        }
        if (line.matches("(?s).*[;；].*")) {
            return eachOf(line, "[;；]");
        }
        if (line.indexOf('、') >= 0 || line.indexOf('，') >= 0) {
            return eachOf(line, "[、，,]");
        }
        if (line.matches("(?s).*\\s[·•|/]\\s.*")) {
            return eachOf(line, "\\s[·•|/]\\s");
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : AND.matcher(line).replaceAll(",").split(",")) {
            String name = LEADING_AND.matcher(piece.strip()).replaceFirst("");
            if (!name.isBlank()) {
                pieces.add(name.strip());
            }
        }
        return FamilyFirst.arrange(splitWeakly(joinSuffixes(pieces)), line.indexOf(',') >= 0);
    }

    /** Whether the text says that there are more authors than it names. */
    public static boolean leavesOthersOut(String text) {
        return OTHERS.matcher(text).find();
    }

    private static String clean(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        line = line.replace('\u00A0', ' ').replaceAll("\\s+", " ");
        line = REMARK.matcher(line).replaceAll("");
        line = MARKS.matcher(line).replaceAll("");
        line = LEAD.matcher(line).replaceFirst("");
        line = OTHERS.matcher(line).replaceAll(",");
        line = line.strip().replaceAll("^[\\s,;.:]+|[\\s,;:]+$", "");
        return withoutFullStop(line);
    }

    /**
     * "A. One, B. Two." ends a sentence, "One, A." ends in an initial and "One Jr." in a suffix.
     */
    private static String withoutFullStop(String line) {
        if (!line.endsWith(".")) {
            return line;
        }
        String word = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
        boolean initial = word.matches("(.*[.\\-])?\\p{Lu}");
        return initial || NameShape.isSuffix(word) ? line : line.substring(0, line.length() - 1);
    }

    private static List<String> eachOf(String line, String separator) {
        List<String> names = new ArrayList<>();
        for (String piece : line.split(separator)) {
            for (String part : AND.split(piece)) {
                String name = LEADING_AND.matcher(part.strip()).replaceFirst("").strip();
                if (!name.isEmpty()) {
                    names.add(FamilyFirst.turn(withoutFullStop(name.replaceAll("[,，]+$", ""))));
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> joinSuffixes(List<String> pieces) {
        List<String> joined = new ArrayList<>();
        for (String piece : pieces) {
            if (NameShape.isSuffix(piece) && !joined.isEmpty() && piece.length() > 1) {
                joined.set(joined.size() - 1, joined.getLast() + " " + piece);
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** "et", "y" and "e" join names only where both sides are whole names: "Ortega y Gasset". */
    private static List<String> splitWeakly(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            String[] parts = WEAK_AND.split(piece);
            boolean whole = parts.length > 1;
            for (String part : parts) {
                whole = whole && part.strip().indexOf(' ') > 0 && NameShape.isName(part);
            }
            names.addAll(whole ? List.of(parts) : List.of(piece));
        }
        return names;
    }
}
