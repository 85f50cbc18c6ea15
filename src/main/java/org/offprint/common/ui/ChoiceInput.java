package org.offprint.common.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;

/**
 * One of a few things.
 *
 * @param <T> the record
 * @param <V> what is chosen from
 */
public final class ChoiceInput<T, V> implements FormInput<T> {

    private final String name;
    private final Select<V> field;
    private final List<V> items;
    private final Function<V, String> words;
    private final Function<T, V> part;

    /**
     * @param name under which the browser keeps what is chosen
     * @param words what an item is called; no two alike
     */
    public ChoiceInput(
            String name,
            Select<V> field,
            List<V> items,
            Function<V, String> words,
            Function<T, V> part) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.items = items;
        this.words = words;
        this.part = part;
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(T record) {
        return words.apply(part.apply(record));
    }

    @Override
    public void fill(T record) {
        field.setValue(part.apply(record));
    }

    @Override
    public boolean isChangedFrom(T record) {
        return !part.apply(record).equals(field.getValue());
    }

    @Override
    public boolean check() {
        return true;
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text(
                name,
                text ->
                        items.stream()
                                .filter(item -> words.apply(item).equals(text))
                                .findFirst()
                                .ifPresent(field::setValue));
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }
}
