package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.offprint.common.ui.BackgroundWork;
import org.offprint.exchange.ImportCancelledException;
import org.offprint.exchange.ImportProgress;

/** How far a long piece of work is, and the way to end it. */
class WorkInProgress extends Composite<Div> {

    final Paragraph line = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    final Button cancel = new Button("Cancel");

    WorkInProgress(Runnable ended) {
        line.getElement().setAttribute("role", "status");
        cancel.addClickListener(click -> ended.run());
        getContent().addClassName("work-in-progress");
        getContent().add(line, bar, cancel);
        bar.getElement().setAttribute("aria-label", "Progress");
        setVisible(false);
    }

    /** Appears, with no word yet on how far it is. */
    void begin(String sentence) {
        line.setText(sentence);
        bar.setIndeterminate(true);
        setVisible(true);
    }

    /**
     * Shows how far a piece of work is, and ends it where the person has cancelled it.
     *
     * @param sentence with places for what is done and for all that there is
     */
    ImportProgress of(BackgroundWork working, String sentence) {
        return (done, total) -> {
            if (working.isCancelled()) {
                throw new ImportCancelledException();
            }
            working.tell(() -> show(sentence.formatted(done, total), done, total));
        };
    }

    void show(String sentence, int done, int total) {
        line.setText(sentence);
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(done, Math.max(1, total)));
    }
}
