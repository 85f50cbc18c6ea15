package org.offprint.markdown;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.offprint.markdown.tex.FormulaSigns;
import org.offprint.markdown.tex.Patience;
import org.offprint.markdown.tex.PlainTex;
import org.offprint.markdown.tex.TexFormula;
import org.offprint.markdown.tex.Typesetter;

/**
 * Puts MathML, or plain text, in the place of formulas. Until the sanitiser has passed, they stand
 * as their source in elements of the class {@code math}; it knows no MathML, which has an
 * allow-list of its own. A formula with anything but text in it, such as an obscured e-mail
 * address, is left.
 */
final class Formulas {

    private static final Pattern MARKED =
            Pattern.compile("<(p|span) class=\"math\">([^<]*+)</\\1>");

    /** Browsers break lines on either side of a formula, even between it and a comma. */
    private static final Pattern TOUCHED =
            Pattern.compile(
                    "(?s)([(\\[“‘„«]?)(<math alttext=\"[^\"]*+\">.*?</math>)([-–,.;:!?)\\]”’»…]*+)");

    /** Longer displays may have to scroll on a phone, which has to be possible with keys. */
    private static final int CHARACTERS_OF_A_PHONE = 25;

    private Formulas() {}

    /** Typesets all formulas of sanitised HTML; those in {@code p} are displayed. */
    static String typeset(String html) {
        Patience patience = Patience.forOneText();
        return typeset(html, found -> typeset(found, patience));
    }

    /** Typesets the formulas of sanitised HTML for a place within a line. */
    static String typesetInLine(String html) {
        Patience patience = Patience.forOneText();
        return typeset(html, found -> html(source(found), patience));
    }

    /** Writes the formulas of sanitised HTML as plain text. */
    static String inWords(String html) {
        return MARKED.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(plain(source(found)))));
    }

    /** Keeps formulas within a line together with the punctuation that touches them. */
    static String withPunctuation(String html) {
        return TOUCHED.matcher(html)
                .replaceAll(found -> {
                    boolean alone = found.group(1).isEmpty() && found.group(3).isEmpty();
                    String whole = Matcher.quoteReplacement(found.group());
                    return alone ? whole : "<span class=\"formula\">" + whole + "</span>";
                });
    }

    /** A formula within a line, given with its signs. */
    static String html(String source, Patience patience) {
        return mathml(source, false, patience);
    }

    /** A formula in plain text, given with its signs. */
    static String plain(String source) {
        return FormulaSigns.inner(source).map(PlainTex::of).orElse(source);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String typeset(String html, Function<MatchResult, String> formula) {
        return withPunctuation(
                MARKED.matcher(html)
                        .replaceAll(found -> Matcher.quoteReplacement(formula.apply(found))));
    }

    private static String typeset(MatchResult found, Patience patience) {
        String source = source(found);
        String element = found.group(1);
        if (!element.equals("p") && !source.startsWith("\\[")) {
            return html(source, patience);
        }
        String keys = plain(source).length() > CHARACTERS_OF_A_PHONE ? " tabindex=\"0\"" : "";
        String formula = mathml(source, true, patience);
        return "<" + element + " class=\"math\"" + keys + ">" + formula + "</" + element + ">";
    }

    private static String mathml(String source, boolean display, Patience patience) {
        return FormulaSigns.inner(source)
                .map(tex -> new TexFormula(tex, display))
                .flatMap(formula -> Typesetter.shared().mathml(formula, patience))
                .orElseGet(() -> "<code class=\"tex\">" + escaped(source) + "</code>");
    }

    private static String source(MatchResult found) {
        return Parser.unescapeEntities(found.group(2), false).strip();
    }
}
