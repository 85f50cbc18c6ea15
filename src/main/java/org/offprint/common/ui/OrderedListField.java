package org.offprint.common.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A field for a list whose order counts: entries are added, removed and moved by buttons or with
 * Alt and the arrow keys, the focus stays with what was moved, and a screen reader hears where it
 * went. The value holds the entries that can be read; the others keep what was typed.
 */
public final class OrderedListField<T> extends CustomField<List<T>>
        implements HasValidator<List<T>> {

    private final Supplier<? extends OrderedListEntry<T>> newEntry;
    private final List<OrderedListRow<T>> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button add;
    private final Span announcement = new Span();

    /**
     * @param label the name of the field
     * @param addText what the button says, such as "Add a link"
     */
    public OrderedListField(
            String label, String addText, Supplier<? extends OrderedListEntry<T>> newEntry) {
        super(List.of());
        this.newEntry = newEntry;
        add = new Button(addText, e -> append().entry().focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        list.addClassName("ordered-list");
        list.getElement().setAttribute("role", "list");
        addClassName("ordered-list-field");
        setLabel(label);
        add(new Div(list, add, announcement));
    }

    /** The entries as they stand, blank and wrong ones too. */
    public List<OrderedListEntry<T>> entries() {
        return rows.stream().<OrderedListEntry<T>>map(OrderedListRow::entry).toList();
    }

    /** Adds a blank entry at the end and returns it. */
    public OrderedListEntry<T> addEntry() {
        return append().entry();
    }

    /** Puts rows back that were typed and not stored, blank and wrong ones too. */
    public void restore(List<Draft.Row> typed) {
        setPresentationValue(List.of());
        typed.forEach(row -> append().entry().restore(row));
        updateValue();
    }

    /** Whether an entry holds something that cannot be read, which the value thus lacks. */
    public boolean hasUnreadable() {
        return entries().stream().anyMatch(entry -> !entry.isBlank() && entry.read().isEmpty());
    }

    /** Moves the focus to the first wrong entry, else to the first one, else to the button. */
    @Override
    public void focus() {
        Optional<OrderedListEntry<T>> wrong =
                entries().stream().filter(e -> !e.isBlank() && e.read().isEmpty()).findFirst();
        wrong.or(() -> entries().stream().findFirst())
                .ifPresentOrElse(OrderedListEntry::focus, add::focus);
    }

    @Override
    public Validator<List<T>> getDefaultValidator() {
        return (value, context) ->
                hasUnreadable()
                        ? ValidationResult.error("One of the entries cannot be read as it stands.")
                        : ValidationResult.ok();
    }

    /** Says beside each field of each entry what is wrong with it. */
    public void validateEntries() {
        entries().forEach(OrderedListEntry::validate);
    }

    @Override
    protected List<T> generateModelValue() {
        return entries().stream().flatMap(entry -> entry.read().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        list.removeAll();
        for (T value : values) {
            append().entry().show(value);
        }
    }

    /** Moves a row, the focus on the button that moves it further, else on the other one. */
    void moveByButton(OrderedListRow<T> row, int by) {
        move(row, by);
        int at = rows.indexOf(row);
        row.focusMove(at == 0 ? 1 : at == rows.size() - 1 ? -1 : by);
    }

    private void moveByKey(OrderedListRow<T> row, int by) {
        move(row, by);
        row.entry().focus();
    }

    private void move(OrderedListRow<T> row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        list.remove(row.item());
        list.addComponentAtIndex(to, row.item());
        announcement.setText(
                "%s is now %d of %d.".formatted(row.entry().name(), to + 1, rows.size()));
        updateValue();
    }

    void remove(OrderedListRow<T> row) {
        int at = rows.indexOf(row);
        String name = row.entry().name();
        rows.remove(row);
        list.remove(row.item());
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).focusRemove();
        }
        announcement.setText("%s is removed; %d left.".formatted(name, rows.size()));
        updateValue();
    }

    private OrderedListRow<T> append() {
        OrderedListRow<T> row = new OrderedListRow<>(newEntry.get(), this);
        rows.add(row);
        ListItem item = row.item();
        list.add(item);
        row.entry()
                .onChange(() -> {
                    row.nameButtons();
                    updateValue();
                });
        Shortcuts.addShortcutListener(item, () -> moveByKey(row, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(item);
        Shortcuts.addShortcutListener(
                        item, () -> moveByKey(row, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(item);
        return row;
    }
}
