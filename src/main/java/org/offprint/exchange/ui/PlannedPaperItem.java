package org.offprint.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offprint.common.Text;
import org.offprint.exchange.FieldChange;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.PlannedPaper;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/**
 * One paper of a preview: what becomes of it, each part that changes, how it was taken apart, and
 * the text it came from.
 */
class PlannedPaperItem extends ListItem {

    private static final int LONGEST_VALUE = 200;

    final Checkbox take;
    final Map<PaperField, Checkbox> changes = new EnumMap<>(PaperField.class);

    /**
     * @param open whether its parts are shown at once
     */
    PlannedPaperItem(PlannedPaper paper, int place, ImportSelection selection, boolean open) {
        PaperData data = paper.data();
        boolean decidable = paper.isNew() || !paper.changes().isEmpty();
        take = new Checkbox(selection.isTaken(place) && decidable);
        take.setLabel(data.title());
        take.setEnabled(decidable);
        take.addValueChangeListener(change -> {
            selection.take(place, change.getValue());
            changes.values().forEach(box -> box.setEnabled(change.getValue()));
        });
        addClassNames("planned-paper", "planned-" + paper.action().id());
        Span action = new Span(word(paper));
        action.addClassName("planned-action");
        Paragraph line = new Paragraph(line(data));
        line.addClassName("words");
        add(action, take, line);
        if (data.attention() != null && paper.isNew()) {
            Paragraph attention = new Paragraph(data.attention());
            attention.addClassName("attention");
            add(attention);
        }
        if (paper.isNew() || paper.stored() != null) {
            addChanges(paper, place, selection);
        }
        Details source =
                new Details(
                        "Fields and the text they come from",
                        new Div(new FoundFields(paper.found()), new SourceText(paper.found())));
        source.setOpened(open);
        source.addClassName("planned-source");
        add(source);
    }

    private void addChanges(PlannedPaper paper, int place, ImportSelection selection) {
        if (paper.changes().isEmpty()) {
            return;
        }
        Div rows = new Div();
        rows.addClassName("field-changes");
        for (FieldChange change : paper.changes()) {
            PaperField field = change.field();
            Checkbox box = new Checkbox(selection.isTaken(place, field));
            box.setLabel("Take the new %s".formatted(field.labelInSentence()));
            box.addValueChangeListener(taken -> selection.take(place, field, taken.getValue()));
            box.setEnabled(take.getValue());
            changes.put(field, box);
            Span mine = new Span(value(change.mine()));
            mine.addClassName("mine");
            Span theirs = new Span(value(change.theirs()));
            theirs.addClassName("theirs");
            Div row = new Div(box, mine, new Span(" → "), theirs);
            row.addClassName("field-change");
            rows.add(row);
        }
        add(rows);
    }

    private static String value(String text) {
        return text.isEmpty() ? "(nothing)" : Text.shortened(text, LONGEST_VALUE);
    }

    private static String word(PlannedPaper paper) {
        return switch (paper.action()) {
            case ADD -> "New";
            case ATTENTION -> "New, look at it";
            case CHANGE -> "Changed: " + String.join(", ", paper.changedFields());
            case SAME -> same(paper);
        };
    }

    private static String same(PlannedPaper paper) {
        if (paper.earlier() != null) {
            return "The same work as one above";
        }
        return paper.changes().isEmpty()
                ? "Here already"
                : "Here already; yours says it differently: "
                        + paper.changes().stream()
                                .map(change -> change.field().labelInSentence())
                                .collect(Collectors.joining(", "));
    }

    private static String line(PaperData data) {
        List<String> parts = new ArrayList<>();
        if (!data.authors().isEmpty()) {
            parts.add(
                    Text.shortened(
                            data.authors().stream()
                                    .map(Author::displayName)
                                    .collect(Collectors.joining(", ")),
                            LONGEST_VALUE));
        }
        data.shownVenue().ifPresent(parts::add);
        if (data.date() != null) {
            parts.add(Integer.toString(data.date().year()));
        }
        if (data.note() != null) {
            parts.add(data.note());
        }
        parts.add(data.type().label());
        return String.join(" · ", parts);
    }
}
