package org.offprint.entries.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.ObjIntConsumer;
import org.offprint.common.ui.DragOrder;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;

/** One entry in the list: what it is called, whether it is public, what can be done with it. */
final class EntryRow<D extends EntryData> extends Composite<ListItem> {

    private final Entry<D> entry;
    final Anchor title;
    final Button duplicate = new Button("Duplicate");
    final Button delete = new Button("Delete");
    final Button up = new Button("↑");
    final Button down = new Button("↓");

    /**
     * @param line what stands below its name; empty for nothing
     */
    EntryRow(Entry<D> entry, EntryNavigation ways, String line) {
        this.entry = entry;
        title = new Anchor(ways.path(entry.id()), name());
        title.addClassName("title");
        Span when = new Span(line);
        when.addClassName("who");
        when.setVisible(!line.isEmpty());
        Span draft = new Span("Not public");
        draft.addClassName("mark");
        draft.setVisible(!entry.isPublic());
        duplicate.addClickListener(click -> ways.toCopyOf(entry.id()));
        duplicate.setAriaLabel("Duplicate “%s”".formatted(name()));
        delete.setAriaLabel("Delete “%s”".formatted(name()));
        Div more = new Div(draft, duplicate, delete);
        more.addClassName("more");
        Div words = new Div(title, when, more);
        words.addClassName("paper-cell");
        getContent().add(words);
    }

    Entry<D> entry() {
        return entry;
    }

    String name() {
        return entry.data().name();
    }

    /** Lets the row be moved: by its handle, its buttons, or Alt with the arrow keys. */
    void movable(ObjIntConsumer<EntryRow<D>> move) {
        way(up, "up", Key.ARROW_UP, -1, move);
        way(down, "down", Key.ARROW_DOWN, 1, move);
        Div buttons = new Div(up, down);
        buttons.addClassName("ordered-list-buttons");
        getContent().addComponentAsFirst(DragOrder.handle());
        getContent().add(buttons);
    }

    void focusMove(int by) {
        (by < 0 ? up : down).focus();
    }

    private void way(
            Button button, String where, Key key, int by, ObjIntConsumer<EntryRow<D>> move) {
        button.addThemeName("tertiary");
        button.setAriaLabel("Move “%s” %s".formatted(name(), where));
        button.addClickListener(click -> move.accept(this, by));
        Shortcuts.addShortcutListener(
                        getContent(), () -> move.accept(this, by), key, KeyModifier.ALT)
                .listenOn(getContent());
    }
}
