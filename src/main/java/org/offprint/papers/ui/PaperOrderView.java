package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.offprint.common.Roles;
import org.offprint.common.ui.DragOrder;
import org.offprint.common.ui.ViewHeader;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;

/** The selected papers in the order of the home page; every move is saved at once. */
@Route("papers/arrange")
@PageTitle("Arrange papers · Console")
@RolesAllowed(Roles.OWNER)
class PaperOrderView extends Composite<Div> {

    private final PaperCatalog catalog;
    final List<PaperOrderRow> rows = new ArrayList<>();
    final OrderedList list = new OrderedList();
    final Span announcement = new Span();

    PaperOrderView(PaperCatalog catalog) {
        this.catalog = catalog;
        list.addClassName("paper-order");
        list.getElement().setAttribute("role", "list");
        announcement.addClassName("hidden-words");
        announcement.getElement().setAttribute("role", "status");
        catalog.listSelected().forEach(this::add);
        Paragraph none = new Paragraph("No paper is on the home page yet.");
        none.setVisible(rows.isEmpty());
        getContent().addClassName("paper-order-view");
        getContent()
                .add(
                        new ViewHeader(
                                "Arrange",
                                "The order of the home page. Drag, use the arrows, or Alt with the arrow keys; every move is saved at once.",
                                new Button("All papers", click -> PapersNavigation.toPapers())),
                        none,
                        new DragOrder(list, this::moveTo),
                        announcement);
    }

    private void add(Paper paper) {
        PaperOrderRow row = new PaperOrderRow(paper, this::move);
        rows.add(row);
        list.add(row);
    }

    private void move(PaperOrderRow row, int by) {
        int from = rows.indexOf(row);
        moveTo(from, from + by);
        row.focusMove(row == rows.getFirst() ? 1 : row == rows.getLast() ? -1 : by);
    }

    private void moveTo(int from, int to) {
        if (to < 0 || to >= rows.size() || from == to) {
            return;
        }
        PaperOrderRow row = rows.remove(from);
        rows.add(to, row);
        catalog.arrange(rows.stream().map(PaperOrderRow::id).toList());
        list.remove(row);
        list.addComponentAtIndex(to, row);
        announcement.setText("“%s” is now %d of %d.".formatted(row.title(), to + 1, rows.size()));
    }
}
