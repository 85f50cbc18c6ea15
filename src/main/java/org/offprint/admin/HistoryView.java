package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.history.ChangeSet;
import org.offprint.history.History;
import org.offprint.history.PastChange;
import org.offprint.history.PastChange.What;
import org.offprint.history.Undone;
import org.offprint.history.ui.HistoryNavigation;

/**
 * Every change, the newest first: of the whole site, or, with {@code ?kind=…&entry=…}, of one
 * thing. Each can be looked at and taken back.
 */
@Route("history")
@PageTitle("History · Console")
@StyleSheet("context://console/history.css")
@Menu(title = "History", order = 10)
@RolesAllowed(Roles.OWNER)
class HistoryView extends Composite<Div> implements BeforeEnterObserver {

    private static final int AT_ONCE = 50;

    private final History history;
    private final ChangeWords words;
    private final ViewHeader header = new ViewHeader("History", "");
    final OrderedList list = new OrderedList();
    final Paragraph empty = new Paragraph("Nothing was changed yet.");
    final Button more = new Button("Show more");
    private int shown = AT_ONCE;

    HistoryView(History history, ChangeWords words) {
        this.history = history;
        this.words = words;
        list.addClassName("changes");
        list.getElement().setAttribute("aria-label", "Changes");
        empty.addClassName("hint");
        more.addClickListener(click -> {
            shown += AT_ONCE;
            refresh();
        });
        getContent().addClassName("history-view");
        getContent().add(header, empty, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        Optional<String> kind = query.getSingleParameter(HistoryNavigation.KIND);
        Optional<String> entry = query.getSingleParameter(HistoryNavigation.ENTRY);
        if (kind.isPresent() && entry.isPresent()) {
            show(history.changesOf(kind.get(), entry.get()));
        } else {
            refresh();
        }
    }

    private void refresh() {
        header.setTitle("History");
        header.setLine(
                "Every change of the last time. Ctrl+Z takes back the last one, in any view.");
        List<ChangeSet> sets = history.newest(shown + 1);
        list.removeAll();
        sets.stream().limit(shown).map(this::item).forEach(list::add);
        more.setVisible(sets.size() > shown);
        empty.setVisible(sets.isEmpty());
    }

    private void show(List<PastChange> changes) {
        list.removeAll();
        more.setVisible(false);
        empty.setVisible(changes.isEmpty());
        if (!changes.isEmpty()) {
            header.setTitle("History of “%s”".formatted(changes.getFirst().label()));
            header.setLine("Any of its states can be brought back, as a whole or in one part.");
        }
        changes.forEach(change -> list.add(item(change)));
    }

    private ListItem item(ChangeSet set) {
        Div details = new Div();
        details.setVisible(false);
        Button look = new Button("Look");
        look.getElement().setAttribute("aria-expanded", "false");
        look.addClickListener(click -> {
            boolean open = !details.isVisible();
            if (open && details.getChildren().findAny().isEmpty()) {
                fill(details, history.changesOf(set.id()));
            }
            details.setVisible(open);
            look.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        look.addThemeName("tertiary");
        Button back = new Button("Take back", click -> undo(set));
        back.addThemeName("tertiary");
        String subject = words.subject(set);
        look.getElement().setAttribute("aria-label", "Look: " + subject);
        back.getElement().setAttribute("aria-label", "Take back: " + subject);
        back.setVisible(set.count() > 0);
        String by = set.by() == null ? "" : set.by();
        return item(
                head(new Span(subject), words.way(set.way(), by), new LocalTime(set.at())),
                new Div(look, back),
                details);
    }

    private ListItem item(PastChange change) {
        Div details = new Div(differences(change));
        Button back = new Button("Bring this state back", click -> bringBack(change));
        back.addThemeName("tertiary");
        back.setVisible(change.what() != What.ADDED);
        String by = change.by() == null ? "" : change.by();
        return item(
                head(
                        new Span(words.done(change)),
                        words.way(change.way(), by),
                        new LocalTime(change.at())),
                new Div(back),
                details);
    }

    private static ListItem item(Component head, Div actions, Div details) {
        actions.addClassName("actions");
        details.addClassName("details");
        return new ListItem(head, actions, details);
    }

    private static Component head(Span subject, String way, LocalTime time) {
        subject.addClassName("words");
        Span by = new Span(new Span(way + ", "), time);
        by.addClassName("hint");
        Div head = new Div(subject, by);
        head.addClassName("head");
        return head;
    }

    private void fill(Div details, List<PastChange> changes) {
        for (PastChange change : changes.subList(0, Math.min(AT_ONCE, changes.size()))) {
            Anchor all =
                    new Anchor(
                            HistoryNavigation.address(change.kind(), change.entry()),
                            "%s “%s” %s"
                                    .formatted(
                                            words.kind(change),
                                            change.label(),
                                            words.done(change)));
            details.add(new Paragraph(all));
            if (change.what() == What.CHANGED) {
                details.add(new DifferenceList(history.differences(change), words, null));
            }
        }
        if (changes.size() > AT_ONCE) {
            details.add(new Paragraph("And %d more.".formatted(changes.size() - AT_ONCE)));
        }
    }

    private Component differences(PastChange change) {
        return change.what() == What.CHANGED
                ? new DifferenceList(
                        history.differences(change), words, part -> bringBack(change, part))
                : new Div();
    }

    private void undo(ChangeSet set) {
        attempt(() -> {
            Undone undone = history.undo(set.id());
            Notifications.done(words.undone("Taken back", set, undone));
        });
    }

    private void bringBack(PastChange change) {
        attempt(() -> {
            history.bringBack(change);
            Notifications.done("“%s” is what it was.".formatted(change.label()));
        });
    }

    private void bringBack(PastChange change, String part) {
        attempt(() -> {
            history.bringBack(change, part);
            Notifications.done("The %s is what it was.".formatted(words.part(part)));
        });
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | NotFoundException | ConflictException e) {
            Notifications.failed(String.valueOf(e.getMessage()));
        }
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
