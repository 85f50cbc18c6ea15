package org.offprint.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/**
 * One paper of a preview: what becomes of it, how it was taken apart, and the text it came from.
 */
class PlannedPaperItem extends ListItem {

    final Checkbox take;

    PlannedPaperItem(PlannedPaper paper) {
        PaperData data = paper.data();
        take = new Checkbox(true);
        take.setLabel(data.title());
        take.setEnabled(paper.action() != Action.SAME);
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
        Details source =
                new Details("The text it comes from", new Div(new Pre(paper.found().source())));
        source.addClassName("planned-source");
        add(source);
    }

    boolean isTaken() {
        return take.getValue();
    }

    private static String word(PlannedPaper paper) {
        return switch (paper.action()) {
            case ADD -> "New";
            case ATTENTION -> "New, look at it";
            case CHANGE -> "Changed: " + String.join(", ", paper.changedFields());
            case SAME -> "Here already";
        };
    }

    private static String line(PaperData data) {
        List<String> parts = new ArrayList<>();
        if (!data.authors().isEmpty()) {
            parts.add(
                    data.authors().stream()
                            .map(Author::displayName)
                            .collect(Collectors.joining(", ")));
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
