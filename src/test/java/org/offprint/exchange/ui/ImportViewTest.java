package org.offprint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.exchange.jekyll.SiteImport;
import org.offprint.exchange.paste.PasteLookUp;
import org.offprint.exchange.paste.Recognised;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.settings.OffprintSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@ViewPackages(packages = "org.offprint")
class ImportViewTest extends ConsoleTest {

    private static final String PAGE =
            """
            # Publications
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021.
            - A Lattice, [Rings for everyone](https://arxiv.org/abs/2202.00002). ICML 2022.
            """;

    private final PaperCatalog papers;
    private final BatchImport imports;
    private final PasteLookUp lookUp;
    private final SiteImport sites;
    private ImportView view;

    @Autowired
    ImportViewTest(PaperCatalog papers, BatchImport imports, PasteLookUp lookUp, SiteImport sites) {
        this.papers = papers;
        this.imports = imports;
        this.lookUp = lookUp;
        this.sites = sites;
    }

    @BeforeEach
    void openTheViewOverAnotherPaper() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        papers.add(PaperData.titled("Mine"));
        view = navigate(ImportView.class);
    }

    @Test
    void storesNothingBeforeTheLastWord() {
        paste(PAGE);

        assertThat(shown().plan().count(Action.ADD)).isEqualTo(2);
        assertThat(titles()).containsExactly("Mine");
    }

    @Test
    void storesWhatIsTicked() {
        paste(PAGE);
        test(shown().items.getFirst().take).click();

        button("Import").click();

        assertThat(titles()).containsExactly("Mine", "Rings for everyone");
        assertThat(view.source.isVisible()).isTrue();
    }

    @Test
    void takesAnImportBackWithTheOldAddressesThatItLedHome() {
        paste("---\nredirect_from: /about-me/\n---\n" + PAGE);
        button("Import").click();
        assertThat(titles()).hasSize(3);

        find(Button.class).withText("Undo").single().click();

        assertThat(titles()).containsExactly("Mine");
    }

    @Test
    void storesDraftsWhereThePersonWantsThem() {
        paste(PAGE);
        shown().shownAs.setValue(Visibility.DRAFT);

        button("Import").click();

        assertThat(papers.listPapers()).filteredOn(Paper::isPublic).hasSize(1);
    }

    @Test
    void saysThatNothingIsNewWhenItComesAgain() {
        paste(PAGE);
        button("Import").click();

        paste(PAGE);

        assertThat(shown().plan().count(Action.SAME)).isEqualTo(2);
        assertThat(view.apply.isVisible()).isFalse();
    }

    @Test
    void showsThePreviewAnewWhenTheSiteWasChangedMeanwhile() {
        paste(PAGE);
        papers.add(PaperData.titled("Lattices without tears"));

        button("Import").click();

        assertThat(titles()).containsExactly("Lattices without tears", "Mine");
        assertThat(shown().plan().count(Action.CHANGE)).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsTheRest() {
        paste("---\ntitle: [open\n---\n");

        assertThat(view.refusal.isVisible()).isTrue();
        assertThat(view.refusal.getText()).contains("The text");
        assertThat(view.source.paste.text.getValue()).startsWith("---");
    }

    @Test
    void showsTheFieldsWithTheTextBesideThem() {
        paste(PAGE);

        assertThat(find(FoundFields.class, shown()).all()).hasSize(2);
        assertThat(
                        find(SourceText.class, shown())
                                .all()
                                .getFirst()
                                .getElement()
                                .getTextRecursively())
                .contains("- A Lattice, B Ring, [Lattices without tears]");
    }

    @Test
    void keepsMineWhereThePersonTakesTheTickAway() {
        paste(PAGE);
        button("Import").click();
        paste(PAGE.replace("ICML 2021", "ICML 2022"));
        PlannedPaperItem changed = shown().items.getFirst();

        test(Objects.requireNonNull(changed.changes.get(PaperField.DATE))).click();
        button("Import").click();
        paste(PAGE.replace("ICML 2021", "ICML 2022"));

        assertThat(papers.listPapers().get(1).data().date()).isEqualTo(PartialDate.of(2021));
        assertThat(shown().plan().isSettled()).as("not asked again").isTrue();
    }

    @Test
    void readsWhatWasPastedIntoTheListOfPapers() {
        navigate("papers", Composite.class);
        test(find(TextArea.class).withCaption("Paste anything").single()).setValue(PAGE);
        button("Show what it holds").click();

        assertThat(titles()).containsExactly("Mine");
        assertThat(getCurrentView())
                .isInstanceOfSatisfying(
                        ImportView.class,
                        opened ->
                                assertThat(Objects.requireNonNull(opened.shown).items).hasSize(2));
    }

    @Test
    void takesAnImportBack() {
        paste(PAGE);
        button("Import").click();

        button("Undo: Imported: 2 new papers. The page shows them now.").click();

        assertThat(titles()).containsExactly("Mine");
    }

    @Test
    void showsLongImportsInPieces() {
        StringBuilder page = new StringBuilder("# Publications\n");
        for (int i = 0; i < 120; i++) {
            page.append(
                    "- A Lattice, [Lattice number %d of many](https://example.org/%d). ICML 2021.\n"
                            .formatted(i, i));
        }
        paste(page.toString());

        assertThat(shown().items).hasSize(50);
        test(shown().more).click();
        assertThat(shown().items).hasSize(100);
    }

    @Test
    void readsNoMoreThanTheOwnerLetsIn() throws IOException {
        view = withLimit(100);

        view.source.paste.text.setValue("x".repeat(101));
        view.source.paste.read.click();
        assertThat(view.refusal.getText())
                .contains("has 101 characters; 100 are the most", "OFFPRINT_IMPORT_MAX_BYTES");
        assertThat(view.source.paste.text.getValue()).hasSize(101);

        assertThat(message(view.source.read("a.bib", 5_000, endless())))
                .contains("a.bib has 5,000 bytes; 100 are the most", "OFFPRINT_IMPORT_MAX_BYTES");
        assertThat(message(view.source.read("a.bib", -1, endless())))
                .contains("100 are the most", "OFFPRINT_IMPORT_MAX_BYTES");
    }

    @Test
    void readsAsMuchAsTheOwnerLetsIn() throws IOException {
        byte[] page = (PAGE + "\n".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(message(view.source.read("about.md", -1, new ByteArrayInputStream(page))))
                .contains("1,048,576 are the most", "OFFPRINT_IMPORT_MAX_BYTES");

        view = withLimit(2_000_000);

        Recognised read = view.source.read("about.md", page.length, new ByteArrayInputStream(page));
        assertThat(read.readOffline().papers()).hasSize(2);
    }

    @Test
    void letsTheOwnerPasteMoreThanAFieldUsuallyHolds() {
        assertThat(view.source.paste.text.getMaxLength()).as("or the browser cuts it").isZero();
    }

    private ImportView withLimit(int bytes) {
        OffprintSettings settings =
                new Binder(
                                new MapConfigurationPropertySource(
                                        Map.of("offprint.import.max-bytes", bytes)))
                        .bindOrCreate("offprint", OffprintSettings.class);
        ImportView limited = new ImportView(imports, lookUp, sites, settings, Clock.systemUTC());
        view.getElement().getParent().appendChild(limited.getElement());
        return limited;
    }

    private static String message(Recognised recognised) {
        return recognised.readOffline().problems().getFirst().message();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
    }

    private void paste(String text) {
        test(view.source.paste.text).setValue(text);
        button("Show what it holds").click();
    }

    private ImportPreview shown() {
        @Nullable ImportPreview shown = view.shown;
        assertThat(shown).isNotNull();
        return shown;
    }

    private List<String> titles() {
        return papers.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
