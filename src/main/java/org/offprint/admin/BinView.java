package org.offprint.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.history.History;
import org.offprint.history.PastChange;

/** What was deleted: to be brought back, or thrown away for good. */
@Route("bin")
@PageTitle("Bin · Console")
@StyleSheet("context://console/history.css")
@Menu(title = "Bin", order = 11)
@RolesAllowed(Roles.OWNER)
class BinView extends Composite<Div> implements BeforeEnterObserver {

    private static final int AT_ONCE = 100;

    private final History history;
    private final ChangeWords words;
    private final ViewHeader header;
    final Button emptyIt = new Button("Empty the bin");
    final UnorderedList list = new UnorderedList();
    final Paragraph empty =
            new Paragraph("The bin is empty. What you delete waits here until you empty it.");

    BinView(History history, ChangeWords words) {
        this.history = history;
        this.words = words;
        header = new ViewHeader("Bin", "", emptyIt);
        emptyIt.addClickListener(click -> ask());
        list.addClassName("changes");
        list.getElement().setAttribute("aria-label", "Deleted");
        empty.addClassName("hint");
        getContent().addClassName("history-view");
        getContent().add(header, empty, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<PastChange> deleted = history.listBin();
        list.removeAll();
        deleted.stream().limit(AT_ONCE).map(this::item).forEach(list::add);
        if (deleted.size() > AT_ONCE) {
            list.add(new ListItem("And %d more.".formatted(deleted.size() - AT_ONCE)));
        }
        empty.setVisible(deleted.isEmpty());
        list.setVisible(!deleted.isEmpty());
        emptyIt.setVisible(!deleted.isEmpty());
    }

    private ListItem item(PastChange deleted) {
        Span label = new Span(deleted.label());
        label.addClassName("words");
        Span by =
                new Span(new Span(words.kind(deleted) + ", deleted "), new LocalTime(deleted.at()));
        by.addClassName("hint");
        Div head = new Div(label, by);
        head.addClassName("head");
        Button back = new Button("Bring back", click -> bringBack(deleted));
        back.addThemeName("tertiary");
        back.getElement().setAttribute("aria-label", "Bring back: " + deleted.label());
        Div actions = new Div(back);
        actions.addClassName("actions");
        return new ListItem(head, actions);
    }

    private void bringBack(PastChange deleted) {
        try {
            history.bringBack(deleted);
            Notifications.done("“%s” is back.".formatted(deleted.label()));
        } catch (IllegalArgumentException | NotFoundException | ConflictException e) {
            Notifications.failed(String.valueOf(e.getMessage()));
        }
        refresh();
    }

    /** The one thing that nothing takes back, so it asks. */
    private void ask() {
        List<PastChange> deleted = history.listBin();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Empty the bin?");
        dialog.setText(
                "%s will be gone for good, with all that is known of what %s before."
                        .formatted(
                                deleted.size() == 1
                                        ? "“" + deleted.getFirst().label() + "”"
                                        : deleted.size() + " things",
                                deleted.size() == 1 ? "it was" : "they were"));
        dialog.setConfirmText("Empty the bin");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.addConfirmListener(confirmed -> {
            history.throwAway(deleted);
            refresh();
            Notifications.done("The bin is empty.");
        });
        dialog.open();
    }
}
