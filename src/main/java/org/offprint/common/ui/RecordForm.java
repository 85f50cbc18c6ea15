package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form over an immutable record: one calm column of named sections. Its inputs stand in the order
 * in which they were made.
 *
 * @param <T> the record
 */
public abstract class RecordForm<T> extends Composite<Div> {

    private final List<FormInput<T>> inputs = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private T base;

    /**
     * @param blank what the form holds before it is filled
     */
    @SuppressWarnings("this-escape") // The content of a composite is its own from the beginning.
    protected RecordForm(T blank) {
        base = blank;
        getContent().addClassName("form");
    }

    /**
     * What the fields say, as far as it can be read.
     *
     * @param base what the form was filled with, for what cannot
     */
    protected abstract T read(T base);

    /** What the fields say, as far as it can be read; for a preview. */
    public T draft() {
        return read(base);
    }

    /** Shows a record; what the form holds so far is dropped. */
    public void show(T record) {
        base = record;
        inputs.forEach(input -> input.fill(record));
    }

    /** Takes another state for the stored one, whatever the fields show. */
    public void rebase(T stored) {
        base = stored;
    }

    /**
     * The record as the form says it; empty, and the focus on the first wrong field, if it cannot.
     */
    public Optional<T> write() {
        List<FormInput<T>> wrong = inputs.stream().filter(input -> !input.check()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return Optional.empty();
        }
        return Optional.of(draft());
    }

    /** Whether the form differs from what it was filled with. */
    public boolean isChanged() {
        return inputs.stream().anyMatch(input -> input.isChangedFrom(base));
    }

    /** The inputs one by one, for the dialog that tells two windows apart. */
    public List<FormPart<T>> parts() {
        return inputs.stream().map(FormInput::part).toList();
    }

    /** Puts back what was typed and not saved. */
    public void restore(Draft draft) {
        inputs.forEach(input -> input.restore(draft));
    }

    /** Says whom to tell after every change of a field. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Adds an input. */
    protected <I extends FormInput<T>> I input(I input) {
        inputs.add(input);
        input.onChange(() -> listeners.forEach(Runnable::run));
        return input;
    }

    /** Adds an input for a text. */
    protected <V, F extends Component & HasValue<?, String> & HasLabel & HasValidationProperties>
            TextInput<T, V> text(
                    String name,
                    F field,
                    Function<T, @Nullable V> part,
                    Function<V, String> words,
                    Function<String, V> reader) {
        return input(new TextInput<>(name, field, part, words, reader));
    }

    /** Adds a named section of fields. */
    protected void section(String name, Component... fields) {
        Section section = new Section(new H2(name));
        section.add(fields);
        getContent().add(section);
    }

    /** Puts fields beside each other where there is room. */
    protected static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("entry-fields");
        return row;
    }
}
