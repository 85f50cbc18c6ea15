package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, with the way back, for as long as it takes to look at the pages: a
 * message that goes by itself would be gone by then.
 */
class Outcome extends Composite<Div> {

    final Paragraph line = new Paragraph();
    final Button undo = new Button("Undo", click -> undo());
    private @Nullable Runnable back;

    Outcome() {
        line.getElement().setAttribute("role", "status");
        line.getElement().setAttribute("tabindex", "-1");
        undo.setAriaLabel("Undo the import of the site");
        getContent().addClassName("outcome");
        getContent().add(line, undo);
        setVisible(false);
    }

    /**
     * Appears and takes the focus.
     *
     * @param back takes it back; null where that cannot be
     */
    void show(String sentence, @Nullable Runnable back) {
        this.back = back;
        line.setText(sentence);
        undo.setVisible(back != null);
        setVisible(true);
        line.getElement().executeJs("this.focus()");
    }

    private void undo() {
        Runnable once = back;
        if (once != null) {
            once.run();
        }
    }
}
