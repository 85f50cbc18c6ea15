package org.offprint.markdown;

import java.util.function.UnaryOperator;
import org.offprint.markdown.tex.FormulaSigns;
import org.offprint.markdown.tex.Patience;

/**
 * A text on one line, such as a title, that is no Markdown but may hold formulas: {@code $...$},
 * {@code $$...$$}, {@code \(...\)} or {@code \[...\]}. An amount of money is none, nor is anything
 * behind {@code \$}, which is a dollar.
 */
public final class MathText {

    private MathText() {}

    /**
     * The text as HTML for a place within a line, with its formulas as MathML. A formula that is
     * not understood stays as its source. The first formula of all takes seconds, others some
     * milliseconds, known ones nothing.
     */
    public static SafeHtml html(String text) {
        Patience patience = Patience.forOneText();
        String html = replaced(text, Formulas::escaped, source -> Formulas.html(source, patience));
        return new SafeHtml(Formulas.withPunctuation(html));
    }

    /**
     * The text without markup, for titles of pages, feeds and metadata: "$O(n^2)$ is slow" becomes
     * "O(n²) is slow".
     */
    public static String plain(String text) {
        return replaced(text, UnaryOperator.identity(), Formulas::plain);
    }

    /**
     * The text with other words and formulas in the place of its own, for what is neither HTML nor
     * plain.
     *
     * @param words gets what stands between formulas, a dollar without its backslash
     * @param formula gets the source of each formula with the signs around it
     */
    public static String replaced(
            String text, UnaryOperator<String> words, UnaryOperator<String> formula) {
        StringBuilder all = new StringBuilder();
        StringBuilder pending = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '$' || c == '\\' ? FormulaSigns.end(text, at) : -1;
            if (end >= 0) {
                all.append(words.apply(pending.toString()));
                pending.setLength(0);
                all.append(formula.apply(text.substring(at, end)));
                at = end;
            } else if (text.startsWith("\\$", at)) {
                pending.append('$');
                at += 2;
            } else {
                pending.append(c);
                at++;
            }
        }
        return all.append(words.apply(pending.toString())).toString();
    }
}
