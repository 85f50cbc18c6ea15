package org.offprint.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/** One row of an {@link OrderedListField}: the fields of the entry and the buttons that move it. */
final class OrderedListRow<T> {

    private final OrderedListEntry<T> entry;
    private final ListItem item = new ListItem();
    private final Button up;
    private final Button down;
    private final Button remove;

    OrderedListRow(OrderedListEntry<T> entry, OrderedListField<T> field) {
        this.entry = entry;
        up = button("↑", () -> field.moveByButton(this, -1));
        down = button("↓", () -> field.moveByButton(this, 1));
        remove = button("×", () -> field.remove(this));
        nameButtons();
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("ordered-list-buttons");
        item.add(entry.component(), buttons);
        DraftKeeper.row(item);
    }

    OrderedListEntry<T> entry() {
        return entry;
    }

    ListItem item() {
        return item;
    }

    /** Calls the buttons by what the entry is called now. */
    void nameButtons() {
        name(up, "Move %s up".formatted(entry.name()));
        name(down, "Move %s down".formatted(entry.name()));
        name(remove, "Remove %s".formatted(entry.name()));
        remove.setVisible(entry.isRemovable());
    }

    /** Keeps the focus on the button that moves further, else on the one that moves back. */
    void focusMove(int by) {
        (by < 0 ? up : down).focus();
    }

    void focusRemove() {
        remove.focus();
    }

    private static Button button(String sign, Runnable action) {
        Button button = new Button(sign, e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static void name(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }
}
