package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;

/** How a paper will look in the lists of the page, in the page's own type. */
final class PaperLine extends Composite<Div> {

    private final Function<PaperData, PaperEntry> entryOf;
    final Div title = line("title");
    final Div who = line("who");
    final Div when = line("when");
    final UnorderedList more = new UnorderedList();

    /**
     * @param entryOf what the page makes of a paper
     */
    PaperLine(Function<PaperData, PaperEntry> entryOf) {
        this.entryOf = entryOf;
        more.addClassName("more");
        getContent().addClassName("paper-line");
        getContent().add(title, who, when, more);
    }

    void show(PaperData paper) {
        PaperEntry entry = entryOf.apply(paper);
        title.setText(entry.title());
        who.removeAll();
        for (PaperEntry.Name name : entry.authors()) {
            Span author = new Span(name.text());
            if (name.owner()) {
                author.addClassName("owner");
            }
            who.add(new Span(name.separator()), author);
        }
        if (entry.others() != null) {
            who.add(new Span(" " + entry.others()));
        }
        when.setText((text(entry.venue()) + " " + text(entry.year())).strip());
        more.removeAll();
        if (entry.note() != null) {
            ListItem note = new ListItem(entry.note());
            note.addClassName("mark");
            more.add(note);
        }
        entry.links().forEach(link -> more.add(new ListItem(link.label())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Div line(String kind) {
        Div line = new Div();
        line.addClassName(kind);
        return line;
    }
}
