package org.offprint.papers.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.FormFields;
import org.offprint.common.ui.FormInput;
import org.offprint.papers.PaperData;

/** When a paper appeared: its year, and as far as they are known the month and the day. */
final class PartialDateInput implements FormInput<PaperData> {

    final TextField year = DraftKeeper.named("year", new TextField("Year"));
    final Select<Month> month = DraftKeeper.named("month", new Select<>());
    final TextField day = DraftKeeper.named("day", new TextField("Day"));

    PartialDateInput() {
        month.setLabel("Month");
        month.setItems(Month.values());
        month.setItemLabelGenerator(each -> each == null ? "" : name(each));
        month.setEmptySelectionAllowed(true);
        for (TextField field : new TextField[] {year, day}) {
            field.getElement().setAttribute("inputmode", "numeric");
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(FormFields.TYPING_PAUSE);
            field.addBlurListener(left -> {
                if (!field.isEmpty()) {
                    check();
                }
            });
        }
        onChange(() -> {
            if (year.isInvalid() || day.isInvalid()) {
                check();
            }
        });
    }

    /** The date, as far as it can be read. */
    @Nullable PartialDate read() {
        try {
            Month inMonth = month.getValue();
            return year.isEmpty()
                    ? null
                    : new PartialDate(
                            year(), inMonth == null ? null : inMonth.getValue(), dayOrNull());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String label() {
        return "Date";
    }

    @Override
    public String shown(PaperData paper) {
        PartialDate date = paper.date();
        return date == null ? "" : date.inWords(Locale.ENGLISH);
    }

    @Override
    public void fill(PaperData paper) {
        PartialDate date = paper.date();
        Integer inMonth = date == null ? null : date.month();
        year.setValue(date == null ? "" : Integer.toString(date.year()));
        month.setValue(inMonth == null ? null : Month.of(inMonth));
        day.setValue(date == null ? "" : Objects.toString(date.day(), ""));
        year.setInvalid(false);
        day.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        boolean given = !year.isEmpty() || !month.isEmpty() || !day.isEmpty();
        PartialDate read = read();
        return !Objects.equals(read, paper.date()) || (given && read == null);
    }

    @Override
    public boolean check() {
        return FieldCheck.passes(year, this::requireYear)
                & FieldCheck.passes(day, this::requireDay);
    }

    @Override
    public void focus() {
        (day.isInvalid() && !year.isInvalid() ? day : year).focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text("year", year::setValue);
        draft.text("day", day::setValue);
        draft.text(
                "month",
                text ->
                        Arrays.stream(Month.values())
                                .filter(each -> name(each).equals(text))
                                .findFirst()
                                .ifPresentOrElse(month::setValue, month::clear));
    }

    @Override
    public void onChange(Runnable listener) {
        year.addValueChangeListener(change -> listener.run());
        month.addValueChangeListener(change -> listener.run());
        day.addValueChangeListener(change -> listener.run());
    }

    private void requireYear() {
        if (!year.isEmpty()) {
            year();
        } else if (!month.isEmpty()) {
            throw new IllegalArgumentException("The month needs its year.");
        }
    }

    private void requireDay() {
        Integer given = dayOrNull();
        Optional<Month> inMonth = month.getOptionalValue();
        if (given != null) {
            int inYear = year.getValue().matches("[12]\\d{3}") ? year() : 2000;
            new PartialDate(inYear, inMonth.map(Month::getValue).orElse(null), given);
        }
    }

    private int year() {
        String digits = year.getValue().strip();
        if (!digits.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "“%s” is no year; write it with four digits, such as 2024.".formatted(digits));
        }
        return PartialDate.of(Integer.parseInt(digits)).year();
    }

    private @Nullable Integer dayOrNull() {
        String digits = day.getValue().strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,2}")) {
            throw new IllegalArgumentException("“%s” is no day; 1 to 31 are.".formatted(digits));
        }
        return Integer.valueOf(digits);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }
}
