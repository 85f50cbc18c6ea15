package org.offprint.common.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What can be done with a form: save it, by the button or with Ctrl+S or Cmd+S, and see whether
 * that is needed.
 */
@StyleSheet("context://console/form.css")
public final class FormActions extends Div {

    private final Span state = new Span();
    private final Button save;

    /**
     * @param save stores the form, or says what is wrong with it
     */
    public FormActions(Runnable save) {
        this.save = new Button("Save", e -> save.run());
        this.save.addThemeVariants(ButtonVariant.PRIMARY);
        this.save.getElement().setAttribute("aria-keyshortcuts", "Control+S Meta+S");
        state.addClassName("form-state");
        state.getElement().setAttribute("role", "status");
        addClassName("form-actions");
        add(state, this.save);
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(this, () -> this.save.click(), Key.KEY_S, modifier);
        }
    }

    /** The button, to be named or disabled. */
    public Button save() {
        return save;
    }

    /** Says whether the form differs from what is stored. */
    public void setChanged(boolean changed) {
        say(changed ? "Not saved yet" : "", "form-changed");
    }

    /** Says that the form was stored a moment ago. */
    public void setSaved() {
        say("Saved", "form-saved");
    }

    /** What it says now; empty for nothing. */
    public String state() {
        return state.getText();
    }

    private void say(String text, String look) {
        state.setText(text);
        state.setClassName("form-saved", look.equals("form-saved"));
        state.setClassName("form-changed", look.equals("form-changed"));
    }
}
