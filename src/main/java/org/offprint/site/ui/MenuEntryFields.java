package org.offprint.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.site.MenuEntry;
import org.offprint.site.SiteMenu;
import org.offprint.site.SiteSection;
import org.offprint.site.Words;

/**
 * The fields of one entry of the menu. A section keeps its address, is called by its own name where
 * nothing is typed, and can be hidden but not removed.
 */
final class MenuEntryFields implements OrderedListEntry<MenuEntry> {

    private static final WebLink HOME = new WebLink("/");

    final TextField label = new TextField("Label");
    final TextField address = new TextField("Address");
    final Checkbox shown = new Checkbox("Shown", true);
    private final Div fields = new Div(label, address, shown);
    private final SiteMenu menu;
    private final Words words;

    MenuEntryFields(SiteMenu menu, Words words) {
        this.menu = menu;
        this.words = words;
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
        DraftKeeper.rowField("shown", shown);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(MenuEntry entry) {
        label.setValue(Objects.toString(entry.label(), ""));
        address.setValue(entry.target().value());
        shown.setValue(entry.shown());
        section().ifPresent(this::describe);
    }

    @Override
    public Optional<MenuEntry> read() {
        try {
            return Optional.of(entry());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return label.isEmpty() && address.isEmpty();
    }

    @Override
    public boolean isRemovable() {
        return section().isEmpty();
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
        String typed = Text.orNull(label.getValue());
        return typed == null ? section().map(this::ownName).orElse("the new entry") : typed;
    }

    @Override
    public void restore(Draft.Row typed) {
        label.setValue(typed.text("label"));
        address.setValue(typed.text("address"));
        shown.setValue(typed.text("shown").equals("true"));
        section().ifPresent(this::describe);
    }

    @Override
    public void onChange(Runnable listener) {
        label.addValueChangeListener(e -> changed(listener));
        address.addValueChangeListener(e -> changed(listener));
        shown.addValueChangeListener(e -> changed(listener));
    }

    private void changed(Runnable listener) {
        if (label.isInvalid() || address.isInvalid()) {
            validate();
        }
        listener.run();
    }

    private void describe(SiteSection section) {
        address.setReadOnly(true);
        label.setPlaceholder(ownName(section));
        if (!section.hasContent()) {
            address.setHelperText("Comes into the menu once there is something to read in it.");
        }
    }

    private String ownName(SiteSection section) {
        return section.name(words);
    }

    private Optional<SiteSection> section() {
        return WebLink.parse(address.getValue()).flatMap(menu::findSection);
    }

    private MenuEntry entry() {
        WebLink target = WebLink.of(address.getValue());
        return menu.findSection(target).isPresent()
                ? new MenuEntry(label.getValue(), target, shown.getValue())
                : new MenuEntry(label.getValue(), target).shownOnlyIf(shown.getValue());
    }

    private void checkLabel() {
        if (section().isPresent()) {
            new MenuEntry(label.getValue(), HOME, true);
        } else {
            new MenuEntry(label.getValue(), HOME);
        }
    }
}
