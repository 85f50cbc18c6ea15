package org.offprint.exchange.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a sentence ends, past initials and the abbreviations of references. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "proc",
                    "natl",
                    "nat",
                    "acad",
                    "sci",
                    "phys",
                    "rev",
                    "lett",
                    "math",
                    "appl",
                    "comput",
                    "comp",
                    "conf",
                    "int",
                    "intl",
                    "symp",
                    "trans",
                    "eng",
                    "amer",
                    "am",
                    "soc",
                    "biol",
                    "chem",
                    "med",
                    "nucl",
                    "ann",
                    "stat",
                    "statist",
                    "econ",
                    "vol",
                    "no",
                    "nos",
                    "pp",
                    "dept",
                    "univ",
                    "dr",
                    "prof",
                    "st",
                    "vs",
                    "al",
                    "jr",
                    "sr",
                    "eds",
                    "ed",
                    "mech",
                    "electron",
                    "inf",
                    "theor",
                    "theory",
                    "res",
                    "geophys",
                    "astron",
                    "astrophys",
                    "commun",
                    "comm",
                    "adv",
                    "lang",
                    "syst",
                    "technol",
                    "environ",
                    "psychol",
                    "neurosci",
                    "hum",
                    "curr",
                    "opin",
                    "bull",
                    "zool",
                    "annu",
                    "mag",
                    "oper",
                    "syn",
                    "anal",
                    "geom",
                    "funct",
                    "numer",
                    "pure",
                    "assoc",
                    "roy",
                    "lond",
                    "nucleic",
                    "mater",
                    "front",
                    "etc",
                    "cf",
                    "fig",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "struct",
                    "biophys",
                    "biochem",
                    "ser",
                    "ph",
                    "i.e",
                    "e.g");

    private static final Pattern LEADING = Pattern.compile("^[\\p{P}]+");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?-?)++");
    private static final Pattern DASHED = Pattern.compile(".*[-.]\\p{Lu}");

    private Sentences() {}

    /** The place behind the first full stop that ends a sentence, or the end of the text. */
    public static int end(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '?' || c == '!' || c == '。';
            if (c == '。'
                    || (stop
                            && (i + 1 == to || Character.isWhitespace(text.charAt(i + 1)))
                            && ends(text, from, i, to))) {
                return i + 1;
            }
        }
        return to;
    }

    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from, text.length());
            String sentence = text.substring(from, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = end;
        }
        return sentences;
    }

    private static boolean ends(String text, int from, int stop, int to) {
        if (text.charAt(stop) != '.') {
            return true;
        }
        int start = stop;
        while (start > from
                && stop - start < 40
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = LEADING.matcher(text.substring(start, stop)).replaceFirst("");
        if (word.isEmpty()) {
            return true;
        }
        int last = word.codePointBefore(word.length());
        boolean initial = word.length() <= 2 && Character.isUpperCase(word.charAt(0));
        boolean initials = word.indexOf('.') >= 0 && INITIALS.matcher(word).matches();
        boolean dashed = DASHED.matcher(word).matches();
        if (Character.isDigit(last)) {
            return true;
        }
        int next = stop + 1;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lower = next < to && Character.isLowerCase(text.charAt(next));
        boolean wholeWord = word.length() > 3 && word.equals(word.toLowerCase(Locale.ROOT));
        return !(initial || initials || dashed || lower && !wholeWord)
                && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
