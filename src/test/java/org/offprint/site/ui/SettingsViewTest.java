package org.offprint.site.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.WebLink;
import org.offprint.site.Accent;
import org.offprint.site.Look;
import org.offprint.site.MenuEntry;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.offprint.site.Typeface;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class SettingsViewTest extends ConsoleTest {

    private static final MenuEntry PAPERS = new MenuEntry("Papers", new WebLink("/papers"));
    private static final MenuEntry LAB =
            new MenuEntry("Lab", new WebLink("https://lab.example.org/"));

    private final SiteSettingsService service;
    private final PagePreview<SiteSettings> page;
    private SiteSettings stored;

    SettingsViewTest(
            @Autowired SiteSettingsService service, @Autowired PagePreview<SiteSettings> page) {
        this.service = service;
        this.page = page;
    }

    @BeforeEach
    void storeSettings() {
        stored =
                service.save(
                        new SiteSettings(
                                service.get().version(), "Ada", "en", null, List.of(PAPERS, LAB)));
    }

    @Test
    void storesWhatWasChangedAndNothingElse() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.title).setValue("Notes");
        view.form.language.setValue("pt-BR");
        test(view.form.address).setValue("https://ada.example.org/");
        button("Move Lab up").click();

        button("Save").click();

        assertThat(service.get())
                .isEqualTo(
                        new SiteSettings(
                                stored.version() + 1,
                                "Notes",
                                "pt-BR",
                                new WebLink("https://ada.example.org"),
                                List.of(LAB, PAPERS)));
        assertThat(view.actions.state()).isEqualTo("Saved");
    }

    @Test
    void takesAnyLanguageByItsTag() {
        SettingsView view = navigate(SettingsView.class);
        view.form.language.setValue("gsw");

        button("Save").click();

        assertThat(service.get().language()).isEqualTo("gsw");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.address).setValue("https://ada.example.org/home");
        view.form.language.setValue("no language");
        MenuEntryFields entry = (MenuEntryFields) view.form.menu.entries().get(1);
        test(entry.address).setValue("papers");

        button("Save").click();

        assertThat(view.form.address.getErrorMessage()).contains("only https:// and the host");
        assertThat(view.form.language.getErrorMessage()).contains("“no language”");
        assertThat(entry.address.getErrorMessage()).contains("“papers” is no web address");
        assertThat(service.get()).isEqualTo(stored);
    }

    @Test
    void savesOverAnotherWindowWhereTheTwoDoNotDiffer() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.title).setValue("Notes");
        SiteSettings theirs =
                service.save(
                        new SiteSettings(
                                stored.version(), stored.title(), "de", null, stored.menu()));

        button("Save").click();
        button("Save with these").click();

        assertThat(service.get())
                .isEqualTo(
                        new SiteSettings(theirs.version() + 1, "Notes", "de", null, stored.menu()));
    }

    @Test
    void storesColourAndTypefaceAndSaysWhatBecameOfTheColour() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.accent).setValue("FF0");
        view.form.typeface.setValue(Typeface.HUMANIST);

        assertThat(view.form.accent.getHelperText())
                .contains("made darker so that it can be read", "on dark pages as chosen");
        button("Save").click();

        assertThat(service.get().look())
                .isEqualTo(new Look(Accent.of("#ffff00"), Typeface.HUMANIST));
        assertThat(page.render(service.get())).contains("/site/site.");
    }

    @Test
    void saysBesideTheFieldThatAColourIsNone() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.accent).setValue("red");

        button("Save").click();

        assertThat(view.form.accent.getErrorMessage()).contains("“red” is no colour");
        assertThat(service.get()).isEqualTo(stored);
    }

    @Test
    void hidesAnEntryOfTheMenu() {
        SettingsView view = navigate(SettingsView.class);
        MenuEntryFields lab = (MenuEntryFields) view.form.menu.entries().get(1);
        lab.shown.setValue(false);

        button("Save").click();

        assertThat(service.get().menu()).containsExactly(PAPERS, LAB.shownOnlyIf(false));
    }

    @Test
    void previewsTheFrameThatIsNotStored() {
        var unsaved =
                new SiteSettings(stored.version(), "Unsaved", "ar", null, List.of(LAB), Look.USUAL);

        assertThat(page.render(unsaved)).contains("dir=\"rtl\"", "<title>Unsaved", "Lab");
        assertThat(page.render(stored)).contains("dir=\"ltr\"", "<title>Ada");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        SettingsView view = navigate(SettingsView.class);
        test(view.form.title).setValue("Notes");

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isSameAs(view);
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(SettingsView.class)).isInstanceOf(Exception.class);
        assertThat(find(SettingsForm.class).exists()).isFalse();
    }
}
