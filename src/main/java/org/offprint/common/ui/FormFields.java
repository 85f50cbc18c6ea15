package org.offprint.common.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form over a draft. A text is read by its value type, whose message stands beside
 * the field: when the person leaves the field or saves, never in the middle of a word, and it goes
 * away as soon as the text is right.
 *
 * @param <D> the draft that the fields write into
 */
public final class FormFields<D> {

    /** How long after the last key the server hears of it, in milliseconds. */
    public static final int TYPING_PAUSE = 150;

    private final Binder<D> binder = new Binder<>();
    private boolean revealing;

    /** Makes a form without fields. */
    public FormFields() {
        binder.setChangeDetectionEnabled(true);
    }

    /**
     * Binds a field for a text.
     *
     * @param read makes a value of the text, or throws IllegalArgumentException with the sentence
     *     that the person sees
     */
    public <T extends @Nullable Object> void bindText(
            HasValue<?, String> field,
            Function<String, T> read,
            ValueProvider<D, T> getter,
            Setter<D, T> setter) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSE);
        }
        Converter<String, T> converter =
                Converter.from(
                        text -> {
                            try {
                                return Result.ok(read.apply(text == null ? "" : text));
                            } catch (IllegalArgumentException e) {
                                return Result.error(String.valueOf(e.getMessage()));
                            }
                        },
                        value -> Objects.toString(value, ""));
        Binder.Binding<D, T> binding =
                binder.forField(field)
                        .withConverter(converter)
                        .withValidationStatusHandler(this::show)
                        .bind(getter, setter);
        if (field instanceof BlurNotifier<?> left) {
            left.addBlurListener(e -> reveal(binding::validate));
        }
    }

    /** Binds a field whose value is what the draft holds. */
    public <T extends @Nullable Object> void bind(
            HasValue<?, T> field, ValueProvider<D, T> getter, Setter<D, T> setter) {
        binder.forField(field).withValidationStatusHandler(this::show).bind(getter, setter);
    }

    /** Fills the fields; afterwards the form counts as unchanged. */
    public void show(D draft) {
        binder.readBean(draft);
    }

    /** Writes into the draft what can be read, and leaves the rest of it as it is. */
    public void writeReadable(D draft) {
        binder.writeBeanAsDraft(draft);
    }

    /**
     * Says beside each field what is wrong and moves the focus to the first such field.
     *
     * @return whether all is well
     */
    public boolean validate() {
        var problems = reveal(binder::validate).getFieldValidationErrors();
        problems.stream()
                .map(BindingValidationStatus::getField)
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
        return problems.isEmpty();
    }

    /** Whether a field says something else than it was filled with. */
    public boolean isChanged() {
        return binder.hasChanges();
    }

    /** Says whom to tell when a field changes. */
    public void onChange(Runnable listener) {
        binder.addValueChangeListener(e -> listener.run());
    }

    private <R> R reveal(Supplier<R> validation) {
        revealing = true;
        try {
            return validation.get();
        } finally {
            revealing = false;
        }
    }

    private void show(BindingValidationStatus<?> status) {
        if (!(status.getField() instanceof HasValidation field)) {
            return;
        }
        if (!status.isError()) {
            field.setInvalid(false);
        } else if (revealing || field.isInvalid()) {
            field.setErrorMessage(status.getMessage().orElse(""));
            field.setInvalid(true);
        }
    }
}
