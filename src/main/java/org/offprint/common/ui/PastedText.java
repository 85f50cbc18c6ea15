package org.offprint.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * A text on its way from the view in which it was pasted to the one that reads it, within one
 * window. It stays until it is taken.
 */
public record PastedText(String text) {

    /** Lays the text down in the window. */
    public void layDown() {
        ComponentUtil.setData(UI.getCurrentOrThrow(), PastedText.class, this);
    }

    /** Takes the text that lies in the window; empty where none does. */
    public static Optional<String> take() {
        UI ui = UI.getCurrentOrThrow();
        Optional<PastedText> lying =
                Optional.ofNullable(ComponentUtil.getData(ui, PastedText.class));
        ComponentUtil.setData(ui, PastedText.class, null);
        return lying.map(PastedText::text);
    }
}
