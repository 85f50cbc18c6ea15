package org.offprint.site.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.offprint.site.Accent;

/**
 * A field for the colour of the pages: typed, or picked with what the browser has for that. It says
 * what becomes of a colour that could not be read.
 */
final class AccentField extends TextField {

    private static final String USUAL = "#8c2a19";
    private final Input picker = new Input(ValueChangeMode.ON_CHANGE);

    AccentField() {
        super("Accent colour");
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", "Pick the accent colour");
        picker.addClassName("colour-picker");
        picker.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                setValue(e.getValue());
            }
        });
        setManualValidation(true);
        setPlaceholder(USUAL);
        setPrefixComponent(picker);
        addValueChangeListener(e -> tell());
        tell();
    }

    private void tell() {
        if (isEmpty()) {
            picker.setValue(USUAL);
            setHelperText("For section names, underlines and your name. Empty for Offprint's red.");
            return;
        }
        try {
            Accent accent = Accent.of(getValue());
            picker.setValue(accent.hex());
            setHelperText(fate(accent));
        } catch (IllegalArgumentException e) {
            setHelperText("");
        }
    }

    /** What the colour became. */
    static String fate(Accent accent) {
        return "On light pages %s; on dark pages %s."
                .formatted(
                        fate(accent, accent.onLight(), "darker"),
                        fate(accent, accent.onDark(), "lighter"));
    }

    private static String fate(Accent accent, String shown, String how) {
        return shown.equals(accent.hex())
                ? "as chosen"
                : "%s, made %s so that it can be read".formatted(shown, how);
    }
}
