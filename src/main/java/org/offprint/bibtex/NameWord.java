package org.offprint.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a name.
 *
 * @param text what it prints, without its marks
 * @param small whether BibTeX takes it for a particle: its first letter outside of braces is small
 * @param braced whether it is in braces as a whole, so that nothing in it counts
 * @param marks the signs that stand at it, such as "*"
 */
record NameWord(String text, boolean small, boolean braced, String marks) {

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "vom", "der", "den", "de", "del", "della", "dei", "degli", "di",
                    "da", "das", "do", "dos", "du", "des", "d'", "la", "le", "las", "los", "ten",
                    "ter", "te", "zu", "zur", "zum", "af", "av", "bin", "ibn", "ben", "al", "el",
                    "'t", "op");

    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto", "júnior");

    private static final Set<String> GROUPS =
            Set.of(
                    "collaboration",
                    "collaborations",
                    "consortium",
                    "team",
                    "group",
                    "committee",
                    "initiative",
                    "project",
                    "network",
                    "foundation",
                    "organization",
                    "organisation",
                    "association",
                    "society",
                    "university",
                    "institute",
                    "investigators",
                    "contributors",
                    "developers",
                    "inc.");

    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?)+\\p{Lu}?\\.?|\\p{Lu}{1,3}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{1,3}");

    private static final String SIGN = "[*∗⋆†‡§¶✉♯]";
    private static final String NAMED =
            "\\\\(?:dag|ddag|dagger|ddagger|ast|star|S|P|textdagger|textdaggerdbl|textasteriskcentered)"
                    + "(?![A-Za-z])(?:\\{\\})?";
    private static final String ANY = "(?:" + SIGN + "|" + NAMED + "|[0-9,#a-e]| )";
    private static final Pattern MARKS =
            Pattern.compile(
                    "\\$\\s*\\^?\\s*\\{?(?:\\\\(?:rm|text|textrm|mathrm))?\\s*\\{?"
                            + ANY
                            + "{1,20}\\}?\\}?\\s*\\$"
                            + "|\\{?\\\\textsuperscript\\s*\\{?(?:\\$|\\{)?"
                            + ANY
                            + "{1,20}(?:\\$|\\})?\\}{0,2}"
                            + "|\\^\\{?"
                            + ANY
                            + "{1,20}\\}?"
                            + "|\\{\\s*(?:"
                            + SIGN
                            + "|"
                            + NAMED
                            + ")+\\s*\\}|\\\\?"
                            + SIGN
                            + "|"
                            + NAMED
                            + "|\\\\#|[¹²³⁴⁵⁶⁷⁸⁹]");

    /** Reads a word of TeX that holds no space outside of braces. */
    static NameWord of(String tex) {
        if (isBraced(tex)) {
            boolean mark = MARKS.matcher(tex).matches();
            String text = LatexText.decode(tex);
            return mark
                    ? new NameWord("", false, false, text)
                    : new NameWord(text, isSmallSpecial(tex), !tex.startsWith("{\\"), "");
        }
        String bare = tex;
        String marks = "";
        if (mayHaveMarks(tex)) {
            Matcher found = MARKS.matcher(tex);
            marks = found.results().map(mark -> sign(mark.group())).collect(Collectors.joining());
            bare = found.replaceAll("");
        }
        return new NameWord(LatexText.decode(bare), isSmall(bare), false, marks);
    }

    boolean isParticle() {
        return !braced && PARTICLES.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isSuffix() {
        return !braced && SUFFIXES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is nothing but initials: "A.", "J.-P.", "AB". */
    boolean isInitials() {
        return !braced && INITIALS.matcher(text).matches();
    }

    /** Whether the word is one to three capitals, as PubMed has initials. */
    boolean isCapitals() {
        return !braced && CAPITALS.matcher(text).matches();
    }

    boolean isGroup() {
        return GROUPS.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isEastAsian() {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> {
                            Character.UnicodeScript script = Character.UnicodeScript.of(c);
                            return script == Character.UnicodeScript.HAN
                                    || script == Character.UnicodeScript.HANGUL;
                        });
    }

    static String joined(List<NameWord> words) {
        return words.stream()
                .map(NameWord::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean mayHaveMarks(String tex) {
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '*'
                    || c == '$'
                    || c == '^'
                    || c == '#'
                    || c > 0x7f && "¹²³§¶†‡∗⋆✉♯⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0) {
                // An accent such as \^e is none.
                if (c != '^' || i == 0 || tex.charAt(i - 1) != '\\') {
                    return true;
                }
            }
        }
        return tex.contains("\\textsuperscript")
                || tex.contains("\\dag")
                || tex.contains("\\ddag")
                || tex.contains("\\textdag")
                || tex.contains("\\textasterisk");
    }

    private static String sign(String mark) {
        String plain =
                mark.replaceAll("[$^{}]|\\\\(?:textsuperscript|rm|textrm|mathrm|text)\\b", "");
        return LatexText.decode(plain).replaceAll("[∗⋆]", "*").replaceAll("[\\s,]", "");
    }

    private static boolean isBraced(String tex) {
        if (!tex.startsWith("{")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i == tex.length() - 1;
            }
        }
        return true;
    }

    private static boolean isSmallSpecial(String tex) {
        return tex.startsWith("{\\") && isSmall(tex);
    }

    /** BibTeX's own rule: the first letter outside of braces, or that of a special character. */
    private static boolean isSmall(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '{') {
                if (depth == 0 && tex.startsWith("\\", i + 1)) {
                    return isSmallAfterCommand(tex, i + 2);
                }
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0) {
                if (c == '\\') {
                    return isSmallAfterCommand(tex, i + 1);
                }
                if (Character.isLetter(c)) {
                    return Character.isLowerCase(c);
                }
            }
        }
        return false;
    }

    /**
     * {@code \o} and {@code \aa} are letters themselves; {@code \'e} and {@code \v{c}} have one.
     */
    private static boolean isSmallAfterCommand(String tex, int start) {
        int end = start;
        while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
            end++;
        }
        String name = tex.substring(start, end);
        if (!name.isEmpty() && LatexAccents.mark(name) == null) {
            String meaning = LatexCommands.meaning(name);
            if (meaning != null) {
                return Character.isLowerCase(meaning.codePointAt(0));
            }
        }
        for (int i = Math.max(end, start + 1); i < tex.length(); i++) {
            if (Character.isLetter(tex.charAt(i))) {
                return Character.isLowerCase(tex.charAt(i));
            }
        }
        return false;
    }
}
