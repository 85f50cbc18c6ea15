package org.offprint.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.site.MenuEntry;

/** The fields of one entry of the menu. */
final class MenuEntryFields implements OrderedListEntry<MenuEntry> {

    private static final WebLink HOME = new WebLink("/");

    final TextField label = new TextField("Label");
    final TextField address = new TextField("Address");
    private final Div fields = new Div(label, address);

    MenuEntryFields() {
        address.setPlaceholder("/papers or https://…");
        for (TextField field : new TextField[] {label, address}) {
            FieldCheck.prepare(field);
            field.addBlurListener(e -> {
                if (!address.isEmpty()) {
                    validate();
                }
            });
        }
        fields.addClassName("entry-fields");
        DraftKeeper.rowField("label", label);
        DraftKeeper.rowField("address", address);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(MenuEntry entry) {
        label.setValue(entry.label());
        address.setValue(entry.target().value());
    }

    @Override
    public Optional<MenuEntry> read() {
        try {
            return Optional.of(new MenuEntry(label.getValue(), WebLink.of(address.getValue())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return label.isEmpty() && address.isEmpty();
    }

    @Override
    public boolean validate() {
        label.setInvalid(false);
        address.setInvalid(false);
        if (isBlank()) {
            return true;
        }
        boolean labelPasses = FieldCheck.passes(label, this::checkLabel);
        return FieldCheck.passes(address, () -> WebLink.of(address.getValue())) && labelPasses;
    }

    @Override
    public void focus() {
        (address.isInvalid() && !label.isInvalid() ? address : label).focus();
    }

    @Override
    public String name() {
        return label.getValue().isBlank() ? "the new entry" : label.getValue().strip();
    }

    @Override
    public void restore(Draft.Row typed) {
        label.setValue(typed.text("label"));
        address.setValue(typed.text("address"));
    }

    @Override
    public void onChange(Runnable listener) {
        label.addValueChangeListener(e -> changed(listener));
        address.addValueChangeListener(e -> changed(listener));
    }

    private void changed(Runnable listener) {
        if (label.isInvalid() || address.isInvalid()) {
            validate();
        }
        listener.run();
    }

    private MenuEntry checkLabel() {
        return new MenuEntry(label.getValue(), HOME);
    }
}
