package org.offprint.exchange;

import java.util.List;
import org.offprint.exchange.academicpages.ReadPaper;

/** Makes a paper of ours out of one that was read from a page. */
final class PaperReading {

    private PaperReading() {}

    static FoundPaper paper(ReadPaper read) {
        PaperDraft draft = PaperDraft.titled(read.title());
        String attention = read.attention();
        if (attention != null) {
            draft.doubt(attention);
        }
        read.authors().forEach(draft::author);
        read.links().forEach(link -> draft.link(link.kind(), link.url()));
        return draft.type(read.kind())
                .venue(read.venue())
                .venueShort(read.venueShort())
                .date(read.year(), read.month(), null)
                .note(read.note())
                .url(read.url())
                .doi(read.doi())
                .arxiv(read.arxiv())
                .selected(read.selected())
                .found(read.raw(), read.line(), read.endLine(), List.of());
    }
}
