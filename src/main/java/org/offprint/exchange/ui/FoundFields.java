package org.offprint.exchange.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;

/** Every part of a paper that was found, with the words of the source that it was made of. */
@Tag("table")
class FoundFields extends NativeTable {

    private static final int LONGEST = 300;

    FoundFields(FoundPaper paper) {
        addClassName("found-fields");
        Map<PaperField, FieldEvidence> evidence = new EnumMap<>(PaperField.class);
        paper.evidence().forEach(part -> evidence.putIfAbsent(part.field(), part));
        boolean beside = !evidence.isEmpty();
        NativeTableRow head = getHead().addRow();
        head.addHeaderCell().setText("Field");
        head.addHeaderCell().setText("What it becomes");
        if (beside) {
            head.addHeaderCell().setText("In the text");
        }
        for (PaperField field : PaperField.values()) {
            if (!field.isEmpty(paper.data())) {
                row(paper, field, evidence.get(field), beside);
            }
        }
    }

    private void row(
            FoundPaper paper, PaperField field, @Nullable FieldEvidence part, boolean beside) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(field.label());
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(Text.shortened(field.shown(paper.data()), LONGEST));
        if (!beside) {
            return;
        }
        NativeTableCell cell = row.addDataCell();
        if (part != null && part.end() <= paper.source().length()) {
            String words = paper.source().substring(part.start(), part.end());
            cell.add(new Span(Text.shortened(words, LONGEST)));
            if (!part.sure()) {
                Span unsure = new Span("not sure");
                unsure.addClassName("unsure");
                cell.add(unsure);
            }
        }
    }
}
