package org.offprint.common.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text and the value type that reads it, whose own sentence stands beside the field where it
 * cannot.
 *
 * @param <T> the record
 * @param <V> what the text is read as
 */
public final class TextInput<T, V> implements FormInput<T> {

    private final String name;
    private final HasValue<?, String> field;
    private final HasValidationProperties validation;
    private final String label;
    private final Function<T, @Nullable V> part;
    private final Function<V, String> words;
    private final Function<String, V> reader;
    private String whenBlank = "";

    /**
     * @param name under which the browser keeps what is typed
     * @param part the part of a record, or null for none
     * @param words how a value is typed
     * @param reader makes a value of a text that is not blank, or throws IllegalArgumentException
     *     with the sentence that the person sees
     */
    public <F extends Component & HasValue<?, String> & HasLabel & HasValidationProperties>
            TextInput(
                    String name,
                    F field,
                    Function<T, @Nullable V> part,
                    Function<V, String> words,
                    Function<String, V> reader) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.validation = field;
        this.label = field.getLabel();
        this.part = part;
        this.words = words;
        this.reader = reader;
        if (field instanceof TextFieldBase<?, ?> text) {
            text.setManualValidation(true);
        }
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(FormFields.TYPING_PAUSE);
        }
        this.field.addValueChangeListener(change -> {
            if (validation.isInvalid()) {
                check();
            }
        });
        if (field instanceof BlurNotifier<?> left) {
            left.addBlurListener(e -> {
                if (check()) {
                    read().ifPresent(value -> this.field.setValue(words.apply(value)));
                }
            });
        }
    }

    /** Demands a text, and says this sentence where there is none. */
    public TextInput<T, V> required(String sentence) {
        whenBlank = sentence;
        field.setRequiredIndicatorVisible(true);
        return this;
    }

    /** What the field says, as far as it can be read. */
    public Optional<V> read() {
        try {
            return isBlank() ? Optional.empty() : Optional.of(reader.apply(field.getValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String shown(T record) {
        V value = part.apply(record);
        return value == null ? "" : words.apply(value);
    }

    @Override
    public void fill(T record) {
        field.setValue(shown(record));
        validation.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(T record) {
        return !field.getValue().strip().equals(shown(record).strip());
    }

    @Override
    public boolean check() {
        String problem = problem();
        validation.setErrorMessage(problem);
        validation.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }

    @Override
    public void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @Override
    public void restore(Draft draft) {
        draft.text(name, field::setValue);
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }

    private String problem() {
        if (isBlank()) {
            return whenBlank;
        }
        try {
            reader.apply(field.getValue());
            return "";
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            return message == null ? "This cannot be read." : message;
        }
    }

    private boolean isBlank() {
        return field.getValue().isBlank();
    }
}
