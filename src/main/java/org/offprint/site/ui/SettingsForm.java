package org.offprint.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormFields;
import org.offprint.common.ui.FormPart;
import org.offprint.common.ui.OrderedListField;
import org.offprint.site.Accent;
import org.offprint.site.MenuEntry;
import org.offprint.site.PublicAddress;
import org.offprint.site.SiteMenu;
import org.offprint.site.SiteSettings;
import org.offprint.site.Typeface;
import org.offprint.site.Words;

/** The form over the {@link SiteSettings}. */
final class SettingsForm extends Composite<Div> {

    final TextField title = new TextField("Site title");
    final LanguageField language = new LanguageField();
    final TextField address = new TextField("Address of the site");
    final AccentField accent = new AccentField();
    final Select<Typeface> typeface = new Select<>();
    final OrderedListField<MenuEntry> menu;
    private final FormFields<SettingsDraft> fields = new FormFields<>();
    private final SiteMenu sections;
    private final boolean fixed;

    SettingsForm(PublicAddress publicAddress, SiteMenu sections, Words words) {
        this.sections = sections;
        menu =
                new OrderedListField<>(
                        "Menu", "Add an entry", () -> new MenuEntryFields(sections, words));
        fixed = publicAddress.isFixed();
        configure(publicAddress.origin());
        bind();
        keepDrafts();
        getContent().addClassName("form");
        Section frame = new Section(new H2("The site"), title, language, address);
        Section looks = new Section(new H2("How it looks"), accent, typeface);
        getContent().add(frame, looks, new Section(new H2("At the top of every page"), menu));
    }

    /** Fills the form; it counts as unchanged afterwards. */
    void show(SiteSettings settings) {
        fields.show(new SettingsDraft(settings, sections));
    }

    /** What the form says over what was opened; empty where a field is wrong. */
    Optional<SiteSettings> read(SiteSettings opened) {
        menu.validateEntries();
        if (!fields.validate()) {
            return Optional.empty();
        }
        return Optional.of(draft(opened));
    }

    /** What the form says as far as it can be read, over what was opened. */
    SiteSettings draft(SiteSettings opened) {
        SettingsDraft draft = new SettingsDraft(opened, sections);
        fields.writeReadable(draft);
        return draft.settings();
    }

    boolean isChanged() {
        return fields.isChanged() || menu.hasUnreadable();
    }

    void onChange(Runnable listener) {
        fields.onChange(listener);
    }

    /** Puts back what was typed and not stored. */
    void restore(Draft draft) {
        draft.text("title", title::setValue);
        draft.text("address", address::setValue);
        draft.text("accent", accent::setValue);
        draft.rows("menu", menu::restore);
    }

    /** The parts that two windows may have changed. */
    List<FormPart<SiteSettings>> parts() {
        return List.of(
                text("Site title", title, SiteSettings::title),
                text("Language", language, SiteSettings::language),
                text("Address of the site", address, SiteSettings::address),
                text("Accent colour", accent, settings -> settings.look().accent()),
                new FormPart<>(
                        "Typeface",
                        settings -> settings.look().typeface().label(),
                        settings -> typeface.setValue(settings.look().typeface())),
                new FormPart<>(
                        "Menu",
                        SettingsForm::menu,
                        settings -> menu.setValue(sections.arrange(settings.menu()))));
    }

    private void configure(String origin) {
        title.setHelperText("Stands in the browser's tab; empty for your name.");
        title.setManualValidation(true);
        address.setManualValidation(true);
        address.setReadOnly(fixed);
        if (fixed) {
            address.setValue(origin);
            address.setHelperText("Set by OFFPRINT_URL where the site runs, and changed there.");
        } else {
            address.setPlaceholder(origin);
            address.setHelperText(
                    "Where the public finds the site, such as https://jane.example.org; search engines and feeds are told this one.");
        }
        typeface.setLabel("Typeface");
        typeface.setItems(Typeface.values());
        typeface.setItemLabelGenerator(Typeface::label);
        typeface.setHelperText("Each reader sees the first face of these that their system has.");
        menu.setHelperText(
                "Stands at the top of every page, in this order. A section without a label is called by its own name.");
    }

    private void bind() {
        fields.bindText(
                title,
                text -> Text.limited("The site title", text, SiteSettings.MAX_TITLE),
                d -> d.title,
                (d, v) -> d.title = v);
        fields.bindText(
                language, SiteSettings::languageTag, d -> d.language, (d, v) -> d.language = v);
        if (!fixed) {
            fields.bindText(
                    address,
                    text -> text.isBlank() ? null : SiteSettings.origin(WebLink.of(text)),
                    d -> d.address,
                    (d, v) -> d.address = v);
        }
        fields.bindText(
                accent,
                text -> text.isBlank() ? null : Accent.of(text),
                d -> d.accent,
                (d, v) -> d.accent = v);
        fields.bind(typeface, d -> d.typeface, (d, v) -> d.typeface = v);
        fields.bind(menu, d -> d.menu, (d, v) -> d.menu = v);
    }

    private void keepDrafts() {
        DraftKeeper.named("title", title);
        DraftKeeper.named("address", address);
        DraftKeeper.named("accent", accent);
        DraftKeeper.rowsNamed("menu", menu);
    }

    private static FormPart<SiteSettings> text(
            String label,
            HasValue<?, String> field,
            Function<SiteSettings, ? extends @Nullable Object> part) {
        Function<SiteSettings, String> shown = s -> Objects.toString(part.apply(s), "");
        return new FormPart<>(label, shown, s -> field.setValue(shown.apply(s)));
    }

    private static String menu(SiteSettings settings) {
        return settings.menu().stream().map(SettingsForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(MenuEntry entry) {
        String label = Objects.toString(entry.label(), "its own name");
        return "%s: %s%s".formatted(label, entry.target(), entry.shown() ? "" : " (hidden)");
    }
}
