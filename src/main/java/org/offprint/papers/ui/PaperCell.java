package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.Visibility;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;

/** One paper in the grid: its title, its authors, what is special about it, what can be done. */
final class PaperCell extends Composite<Div> {

    private static final int AUTHORS = 12;

    final Anchor title;
    final Button duplicate = new Button("Duplicate");
    final Button delete = new Button("Delete");

    PaperCell(Paper paper, Consumer<Paper> whenDeleted) {
        PaperData data = paper.data();
        title = new Anchor(PapersNavigation.path(paper.id()), data.title());
        title.addClassName("title");
        duplicate.addClickListener(click -> PapersNavigation.toCopyOf(paper.id()));
        duplicate.setAriaLabel("Duplicate “%s”".formatted(data.title()));
        delete.addClickListener(click -> whenDeleted.accept(paper));
        delete.setAriaLabel("Delete “%s”".formatted(data.title()));

        Div more = new Div();
        more.addClassName("more");
        if (data.attention() != null) {
            Anchor check = new Anchor(PapersNavigation.path(paper.id()), "To check");
            check.addClassName("mark");
            check.getElement().setAttribute("aria-label", "Check “%s”".formatted(data.title()));
            check.setTitle(data.attention());
            more.add(check);
        }
        if (data.visibility() == Visibility.DRAFT) {
            Span draft = new Span("Not public");
            draft.addClassName("mark");
            more.add(draft);
        }
        more.add(duplicate, delete);
        getContent().addClassName("paper-cell");
        getContent().add(title, line("who", authors(data)), line("when", when(data)), more);
    }

    private static Span line(String kind, String text) {
        Span line = new Span(text);
        line.addClassName(kind);
        line.setVisible(!text.isEmpty());
        return line;
    }

    private static String authors(PaperData paper) {
        String names =
                paper.authors().stream()
                        .limit(AUTHORS)
                        .map(Author::displayName)
                        .collect(Collectors.joining(", "));
        int more = paper.authors().size() - AUTHORS;
        return more > 0 ? names + " and %d more".formatted(more) : names;
    }

    private static String when(PaperData paper) {
        return Stream.of(
                        paper.shownVenue().orElse(""),
                        paper.date() == null ? "" : Integer.toString(paper.date().year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
