package org.offprint.entries.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import org.offprint.common.ui.DragOrder;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;

/** The view of all entries of a kind: to be opened, duplicated, deleted and put into an order. */
@StyleSheet("context://console/form.css")
@StyleSheet("context://console/entries.css")
public abstract class EntriesView<D extends EntryData> extends Composite<Div>
        implements BeforeEnterObserver {

    private final EntryService<D> service;
    private final EntryWords words;
    private final EntryNavigation ways;
    private final boolean arranged;
    final List<EntryRow<D>> rows = new ArrayList<>();
    final OrderedList list = new OrderedList();
    final Button add;
    private final Paragraph empty = new Paragraph();
    private final Span announcement = new Span();

    /**
     * @param arranged whether the owner chooses the order
     */
    @SuppressWarnings(
            "this-escape") // What hears of buttons is called by people, after all is built.
    protected EntriesView(EntryService<D> service, EntryWords words, boolean arranged) {
        this.service = service;
        this.words = words;
        this.arranged = arranged;
        ways = new EntryNavigation(words.path());
        add = new Button(words.add(), click -> ways.toNew());
        add.addThemeName("primary");
        list.addClassName("entry-list");
        list.getElement().setAttribute("role", "list");
        empty.setText(words.empty());
        empty.addClassName("entry-list-empty");
        announcement.addClassName("hidden-words");
        announcement.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new ViewHeader(words.all(), words.line(), add),
                        empty,
                        arranged ? new DragOrder(list, this::moveTo) : list,
                        announcement);
    }

    /** What stands below an entry's name in the list; empty for nothing. */
    protected abstract String line(D data);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        rows.clear();
        list.removeAll();
        service.listAll().forEach(this::add);
        empty.setVisible(rows.isEmpty());
    }

    private void add(Entry<D> entry) {
        EntryRow<D> row = new EntryRow<>(entry, ways, line(entry.data()));
        row.delete.addClickListener(click -> delete(entry));
        if (arranged) {
            row.movable(this::move);
        }
        rows.add(row);
        list.add(row);
    }

    private void delete(Entry<D> entry) {
        Entry<D> deleted = service.delete(entry.id());
        refresh();
        Notifications.undo(
                "“%s” is deleted.".formatted(deleted.data().name()), () -> putBack(deleted), add);
    }

    private void putBack(Entry<D> deleted) {
        try {
            service.restore(deleted);
            Notifications.done("“%s” is back.".formatted(deleted.data().name()));
        } catch (IllegalArgumentException taken) {
            Notifications.failed(String.valueOf(taken.getMessage()));
        }
        refresh();
    }

    private void move(EntryRow<D> row, int by) {
        int from = rows.indexOf(row);
        moveTo(from, from + by);
        row.focusMove(row == rows.getFirst() ? 1 : row == rows.getLast() ? -1 : by);
    }

    private void moveTo(int from, int to) {
        if (to < 0 || to >= rows.size() || from == to) {
            return;
        }
        EntryRow<D> row = rows.remove(from);
        rows.add(to, row);
        service.arrange(rows.stream().map(each -> each.entry().id()).toList());
        list.remove(row);
        list.addComponentAtIndex(to, row);
        announcement.setText("“%s” is now %d of %d.".formatted(row.name(), to + 1, rows.size()));
    }
}
