package org.offprint.common.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list whose order counts.
 *
 * @param <T> the record
 * @param <V> what an entry of the list is
 */
public final class RowsInput<T, V> implements FormInput<T> {

    private final String name;
    private final OrderedListField<V> field;
    private final Function<T, List<V>> part;
    private final Function<V, String> words;

    /**
     * @param name under which the browser keeps what is typed
     * @param words how an entry reads in one line
     */
    public RowsInput(
            String name,
            OrderedListField<V> field,
            Function<T, List<V>> part,
            Function<V, String> words) {
        this.name = name;
        this.field = field;
        this.part = part;
        this.words = words;
        DraftKeeper.rowsNamed(name, field);
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(T record) {
        return part.apply(record).stream().map(words).collect(Collectors.joining("\n"));
    }

    @Override
    public void fill(T record) {
        field.setValue(part.apply(record));
    }

    @Override
    public boolean isChangedFrom(T record) {
        return field.hasUnreadable() || !field.getValue().equals(part.apply(record));
    }

    @Override
    public boolean check() {
        field.validateEntries();
        return !field.hasUnreadable();
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.rows(name, field::restore);
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }
}
