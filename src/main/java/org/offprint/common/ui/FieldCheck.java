package org.offprint.common.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Checks of a text field that is no binding of its own, such as one of many rows. */
public final class FieldCheck {

    private FieldCheck() {}

    /** Has the server hear of typing after a pause, and the messages come from {@link #passes}. */
    public static void prepare(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(FormFields.TYPING_PAUSE);
        field.setManualValidation(true);
    }

    /**
     * Says beside the field what is wrong with it, or takes an older message away.
     *
     * @param reading throws IllegalArgumentException with the sentence that the person sees
     * @return whether all is well
     */
    public static boolean passes(TextField field, Runnable reading) {
        try {
            reading.run();
            field.setInvalid(false);
            return true;
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(e.getMessage());
            field.setInvalid(true);
            return false;
        }
    }
}
