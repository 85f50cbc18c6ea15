package org.offprint.papers.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.papers.PaperData;

/**
 * A text and the value type that reads it, whose own sentence stands beside the field where it
 * cannot.
 */
final class TextInput<V> implements PaperInput {

    private final String name;
    private final TextFieldBase<?, String> field;
    private final Function<PaperData, Optional<V>> part;
    private final Function<String, V> reader;
    private final String whenBlank;

    /**
     * @param whenBlank the sentence where nothing is given; empty if nothing need be
     */
    TextInput(
            String name,
            TextFieldBase<?, String> field,
            Function<PaperData, Optional<V>> part,
            Function<String, V> reader,
            String whenBlank) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.part = part;
        this.reader = reader;
        this.whenBlank = whenBlank;
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(!whenBlank.isEmpty());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (field.isInvalid()) {
                check();
            }
        });
        field.addBlurListener(left -> {
            if (check()) {
                read().ifPresent(value -> field.setValue(value.toString()));
            }
        });
    }

    /** What the field says, as far as it can be read. */
    Optional<V> read() {
        try {
            return isBlank() ? Optional.empty() : Optional.of(reader.apply(field.getValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(PaperData paper) {
        return part.apply(paper).map(Object::toString).orElse("");
    }

    @Override
    public void fill(PaperData paper) {
        field.setValue(shown(paper));
        field.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return !field.getValue().strip().equals(shown(paper));
    }

    @Override
    public boolean check() {
        String problem = problem();
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text(name, field::setValue);
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
