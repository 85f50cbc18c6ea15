package org.offprint.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A day that has to be given, typed or picked.
 *
 * @param <T> the record
 */
public final class DayInput<T> implements FormInput<T> {

    private final String name;
    private final DatePicker field;
    private final Function<T, @Nullable LocalDate> part;

    /**
     * @param name under which the browser keeps what is typed
     */
    public DayInput(String name, DatePicker field, Function<T, @Nullable LocalDate> part) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.part = part;
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setI18n(
                new DatePicker.DatePickerI18n()
                        .setDateFormats("d MMMM yyyy", "yyyy-MM-dd", "d MMM yyyy", "d.M.yyyy"));
        field.addValueChangeListener(change -> {
            if (field.isInvalid()) {
                check();
            }
        });
    }

    /** The day, where one of the years 1000 to 2999 is given. */
    public Optional<LocalDate> read() {
        return field.getOptionalValue()
                .filter(day -> day.getYear() >= 1000 && day.getYear() <= 2999);
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(T record) {
        return Objects.toString(part.apply(record), "");
    }

    @Override
    public void fill(T record) {
        field.setValue(part.apply(record));
        field.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(T record) {
        return !Objects.equals(field.getValue(), part.apply(record));
    }

    @Override
    public boolean check() {
        boolean right = read().isPresent();
        field.setErrorMessage("Give a day, such as 24 November 2026 or 2026-11-24.");
        field.setInvalid(!right);
        return right;
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text(name, text -> field.setValue(text.isEmpty() ? null : LocalDate.parse(text)));
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }
}
