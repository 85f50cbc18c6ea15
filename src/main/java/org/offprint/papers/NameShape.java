package org.offprint.papers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by its looks whether a piece of text can be a person's name. It guesses: a title such as
 * "Deep Residual Nets" has the looks of a name, and "The Graph Team" is one.
 */
public final class NameShape {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    static final Set<String> PARTICLES =
            words(
                    "van von der den de da di du del della dei des do dos das el al bin ibn ben la"
                            + " le los las ten ter te zu zur zum af av 't mac y e san st");

    private static final Set<String> SUFFIXES = words("jr sr ii iii iv phd md");

    private static final Set<String> GROUPS =
            words("team collaboration consortium group initiative project committee");

    /** Words that titles and venues are made of and names are not. */
    private static final Set<String> NOT_IN_NAMES =
            words(
                    "a an the and or for from with without via using towards toward in on at by to"
                            + " as is are be how why what when where can do does not beyond under into"
                            + " over between through about learning neural networks network deep data"
                            + " model models modeling modelling analysis theory theorem method methods"
                            + " approach algorithm algorithms estimation optimization optimisation"
                            + " system systems language languages large information evidence effects"
                            + " effect study studies review survey journal conference proceedings"
                            + " workshop transactions international annual symposium letters university"
                            + " press nature science physical research report reports thesis"
                            + " dissertation arxiv preprint paper papers code pdf slides video poster"
                            + " project website data dataset abstract published accepted submitted"
                            + " forthcoming oral spotlight award best student equal contribution"
                            + " corresponding author authors first under association advances society"
                            + " academy institute engineering computing computer computational"
                            + " technology mathematics mathematical physics economics review working"
                            + " version link download media volume vol pages supplementary ieee acm"
                            + " january february march april june july august september october"
                            + " november december more publications news here");

    /** Small words that are names as well where they are capital: "An Vo", "June Do". */
    private static final Set<String> NAMES_AS_WELL =
            words("an do to be on by in may april june august will van");

    private static final Pattern LATIN_WORD =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’ʼ‘`´.\\-‐‑–]*|[dDlO]['’]\\p{Lu}[\\p{L}\\p{M}'’\\-]*"
                            + "|\\(\\p{Lu}[\\p{L}'\\-]*\\)|\"\\p{Lu}[\\p{L}]*\"");
    private static final Pattern HAN_OR_KANA_NAME =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,6}([·・][\\p{IsHan}\\p{IsKatakana}ー]{1,8})*");
    private static final Pattern HANGUL_NAME = Pattern.compile("\\p{IsHangul}{2,5}");
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}?\\.[-‐]?\\s?)+(\\p{Lu}\\.?)?|\\p{Lu}{1,3}|\\p{Lu}-\\p{Lu}");

    private static final Pattern WORDS = Pattern.compile("[\\s,]+");

    private NameShape() {}

    /** Whether the text has the looks of one name. */
    public static boolean isName(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        if (name.charAt(0) > 0x1000) {
            String closed = name.replace(" ", "");
            if (HAN_OR_KANA_NAME.matcher(closed).matches()
                    || HANGUL_NAME.matcher(closed).matches()) {
                return true;
            }
        }
        String[] words = WORDS.split(name);
        if (words.length > MOST_WORDS) {
            return false;
        }
        if (isGroup(name)) {
            return true;
        }
        int capitalised = 0;
        for (String word : words) {
            String plain = lower(word);
            if (PARTICLES.contains(plain) && words.length > 1) {
                continue;
            }
            if (SUFFIXES.contains(plain.replace(".", ""))) {
                continue;
            }
            boolean capital = Character.isUpperCase(word.codePointAt(0)) && words.length > 1;
            if (capital && NAMES_AS_WELL.contains(plain)) {
                capitalised++;
                continue;
            }
            if (NOT_IN_NAMES.contains(plain) && !isInitials(word)) {
                return false;
            }
            if (isAcronym(word) || !LATIN_WORD.matcher(word).matches()) {
                return isForeignTail(word) && capitalised > 0;
            }
            capitalised++;
        }
        return capitalised > 0;
    }

    /** Whether the text names a group of people: "The ATLAS Collaboration". */
    static boolean isGroup(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length > 1 && GROUPS.contains(lower(words[words.length - 1]));
    }

    /** Whether the text is nothing but initials such as "A.", "A. B." or "AB". */
    public static boolean isInitials(String text) {
        return text.length() <= 20 && INITIALS.matcher(text.strip()).matches();
    }

    static boolean isSuffix(String text) {
        return SUFFIXES.contains(lower(text.strip()).replace(".", ""));
    }

    /** Whether every one of the names has the looks of one, and there is at least one. */
    public static boolean areNames(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(NameShape::isName);
    }

    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            } else if (word.charAt(i) == '.' || word.charAt(i) == '-' || word.charAt(i) == '\'') {
                return false;
            }
        }
        return capitals > 3 && capitals == word.length() && KnownVenues.isKnown(word);
    }

    /** A name in its own script after the Latin one: "Mei Lin 林美". */
    private static boolean isForeignTail(String word) {
        String bare = word.replaceAll("[()（）]", "");
        return HAN_OR_KANA_NAME.matcher(bare).matches() || HANGUL_NAME.matcher(bare).matches();
    }

    private static String lower(String word) {
        int end = word.length();
        while (end > 0 && ",;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return Set.of(List.of(text.split(" ")).stream().distinct().toArray(String[]::new));
    }
}
