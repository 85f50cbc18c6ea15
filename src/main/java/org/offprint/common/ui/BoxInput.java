package org.offprint.common.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Predicate;

/**
 * Something that is so or not.
 *
 * @param <T> the record
 */
public final class BoxInput<T> implements FormInput<T> {

    private final String name;
    private final Checkbox field;
    private final Predicate<T> part;

    /**
     * @param name under which the browser keeps it
     */
    public BoxInput(String name, Checkbox field, Predicate<T> part) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.part = part;
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(T record) {
        return part.test(record) ? "Yes" : "No";
    }

    @Override
    public void fill(T record) {
        field.setValue(part.test(record));
    }

    @Override
    public boolean isChangedFrom(T record) {
        return field.getValue() != part.test(record);
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
        draft.text(name, text -> field.setValue(text.equals("true")));
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }
}
