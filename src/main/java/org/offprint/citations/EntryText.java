package org.offprint.citations;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.output.SecondFieldAlign;

/** One entry of a list of references as text, without the number that only a list needs. */
final class EntryText extends TextFormat {

    /** The entry without what its style sets apart at the beginning, which is its number. */
    static TokenBuffer withoutNumber(TokenBuffer entry, RenderContext context) {
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
}
