package org.offprint.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** One box for whatever names a paper; Ctrl and Enter hands it on as the button does. */
public final class PasteBox extends Composite<Div> {

    /** The text. */
    public final TextArea text = new TextArea("Paste anything");

    /** Hands it on. */
    public final Button read = new Button("Show what it holds");

    private final Consumer<String> reader;

    /**
     * @param rows how many lines it shows while it is empty
     * @param reader is handed what was pasted, never a blank text
     */
    public PasteBox(int rows, Consumer<String> reader) {
        this.reader = reader;
        text.setWidthFull();
        text.setMinRows(rows);
        text.setMaxRows(Math.max(rows, 20));
        text.setPlaceholder("A DOI, an arXiv id, BibTeX, RIS, a line of your CV, an ORCID iD …");
        text.addClassName("source-text");
        read.addClickListener(click -> read());
        shortcut(KeyModifier.CONTROL);
        shortcut(KeyModifier.META);
        getContent().addClassName("paste-box");
        getContent().add(text, read);
    }

    /** Moves the focus into the text. */
    public void focusText() {
        text.focus();
    }

    /** The text of a field comes to the server when it loses the focus, so it does for a moment. */
    private void shortcut(KeyModifier modifier) {
        Shortcuts.addShortcutListener(this, this::read, Key.ENTER, modifier)
                .listenOn(text)
                .resetFocusOnActiveElement();
    }

    private void read() {
        String pasted = text.getValue();
        if (pasted.isBlank()) {
            text.setInvalid(true);
            text.setErrorMessage("Paste something first.");
            text.focus();
        } else {
            text.setInvalid(false);
            reader.accept(pasted);
        }
    }
}
