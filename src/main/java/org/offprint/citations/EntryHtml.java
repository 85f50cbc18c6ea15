package org.offprint.citations;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.regex.Pattern;
import org.offprint.common.DoiAddress;

/**
 * One entry of a list of references as a line of HTML, without the number that only a list needs
 * and without inline styles, which the site's policy forbids.
 */
final class EntryHtml extends HtmlFormat {

    private static final Pattern RESOLVER = Pattern.compile("^https?://doi\\.org/");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** What the HTML that this class wrote says without its markup. */
    static String text(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /** The entry without what its style sets apart at the beginning, which is its number. */
    private static TokenBuffer withoutNumber(TokenBuffer entry, RenderContext context) {
        if (context.getStyle().getBibliography().getSecondFieldAlign() == SecondFieldAlign.FALSE) {
            return entry;
        }
        int first = 0;
        while (first < entry.getTokens().size() && entry.getTokens().get(first).isFirstField()) {
            first++;
        }
        return entry.copy(first, entry.getTokens().size());
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer entry, RenderContext context, int i) {
        return format(withoutNumber(entry, context));
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }

    @Override
    protected String formatDOI(String doi) {
        String bare = RESOLVER.matcher(doi).replaceFirst("");
        return doFormatLink(escape(doi), escape(DoiAddress.of(bare)));
    }

    @Override
    protected String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    protected String openFontStyle(int style) {
        return "<i>";
    }

    @Override
    protected String closeFontStyle(int style) {
        return "</i>";
    }

    @Override
    protected String openFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "<b>" : "";
    }

    @Override
    protected String closeFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "</b>" : "";
    }

    @Override
    protected String openFontVariant(int variant) {
        return "<span class=\"small-caps\">";
    }

    @Override
    protected String openTextDecoration(int decoration) {
        return "";
    }

    @Override
    protected String closeTextDecoration(int decoration) {
        return "";
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }
}
