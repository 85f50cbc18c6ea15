package org.offprint.common.ui;

/**
 * One input of a form over a record: filled from a record, checked, and compared with it.
 *
 * @param <T> the record
 */
public interface FormInput<T> {

    /** How people call it. */
    String label();

    /** Its text in a record. */
    String shown(T record);

    /** Shows a record's part. */
    void fill(T record);

    /** Whether it says something else than the record. */
    boolean isChangedFrom(T record);

    /** Says beside the input what is wrong with it; true if nothing is. */
    boolean check();

    /** Moves the focus to it, or to what is wrong in it. */
    void focus();

    /** Puts back what was typed and not saved. */
    void restore(Draft draft);

    /** Says whom to tell after every change. */
    void onChange(Runnable listener);

    /** The input for the dialog that tells two windows apart. */
    default FormPart<T> part() {
        return new FormPart<>(label(), this::shown, this::fill);
    }
}
