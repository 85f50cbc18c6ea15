package org.offprint.papers.ui;

import org.offprint.common.ui.Draft;
import org.offprint.common.ui.FormPart;
import org.offprint.papers.PaperData;

/** One input of the paper's form: filled from a paper, checked, and compared with it. */
interface PaperInput {

    /** How people call it. */
    String label();

    /** Its text in a paper. */
    String shown(PaperData paper);

    void fill(PaperData paper);

    boolean isChangedFrom(PaperData paper);

    /** Says beside the input what is wrong with it; true if nothing is. */
    boolean check();

    void focus();

    /** Puts back what was typed and not saved. */
    void restore(Draft draft);

    /** The input for the dialog that tells two windows apart. */
    default FormPart<PaperData> part() {
        return new FormPart<>(label(), this::shown, this::fill);
    }
}
