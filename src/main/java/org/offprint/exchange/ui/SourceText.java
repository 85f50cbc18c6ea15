package org.offprint.exchange.ui;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;

/** The text that a paper was read from, in which what became a part of it is marked. */
class SourceText extends Pre {

    private static final int LONGEST = 20_000;

    SourceText(FoundPaper paper) {
        addClassName("source");
        String source = paper.source();
        String shown = source.length() > LONGEST ? source.substring(0, LONGEST) + "…" : source;
        List<FieldEvidence> evidence =
                paper.evidence().stream()
                        .sorted(Comparator.comparingInt(FieldEvidence::start))
                        .toList();
        int at = 0;
        for (FieldEvidence part : evidence) {
            if (part.start() >= at && part.end() <= shown.length() && part.end() > part.start()) {
                text(shown.substring(at, part.start()));
                mark(part, shown.substring(part.start(), part.end()));
                at = part.end();
            }
        }
        text(shown.substring(at));
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }

    private void mark(FieldEvidence part, String text) {
        Element mark = new Element("mark");
        mark.setText(text);
        mark.setAttribute("title", part.field().label());
        mark.setAttribute("class", part.sure() ? "sure" : "unsure");
        getElement().appendChild(mark);
    }
}
