package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.citations.CitationStyle;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperExports;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class PaperExportDialogTest extends ConsoleTest {

    private final PaperCatalog catalog;
    private final PaperExports exports;
    private List<Paper> papers = List.of();

    PaperExportDialogTest(@Autowired PaperCatalog catalog, @Autowired PaperExports exports) {
        this.catalog = catalog;
        this.exports = exports;
    }

    @BeforeEach
    void storePapers() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        catalog.addAll(
                List.of(
                        PaperFixtures.catapults(),
                        PaperFixtures.titled("Quadratic models"),
                        PaperFixtures.draft("Not yet")));
        papers = catalog.listPapers();
    }

    @Test
    void offersAllPapersThatVisitorsSee() {
        PapersView view = navigate(PapersView.class);

        test(view.exportAll).click();

        PaperExportDialog dialog = opened();
        assertThat(titles(dialog)).containsExactly("Catapults in SGD", "Quadratic models");
        assertThat(dialog.preview.getText()).startsWith("@inproceedings{zhu2024catapults,");
        assertThat(dialog.count.getText()).isEqualTo("2 papers, in your order.");

        test(dialog.drafts).click();

        assertThat(titles(dialog)).hasSize(3);
    }

    @Test
    void isOpenWhereTheAddressAsksForIt() {
        UI.getCurrent().navigate("papers", QueryParameters.of("export", ""));

        assertThat(titles(opened())).hasSize(2);
    }

    @Test
    void offersWhatIsSelectedAndNothingElse() {
        PapersView view = navigate(PapersView.class);
        assertThat(view.chosen.isVisible()).isFalse();

        view.grid.select(papers.get(2));
        assertThat(view.exportChosen.getText()).isEqualTo("Export 1 selected…");
        test(view.exportChosen).click();

        PaperExportDialog dialog = opened();
        assertThat(titles(dialog)).containsExactly("Not yet");
        assertThat(dialog.drafts.isVisible()).isFalse();
    }

    @Test
    void keepsTheSelectionWhereAPaperChanges() {
        PapersView view = navigate(PapersView.class);
        view.grid.select(papers.getFirst());

        catalog.select(papers.getFirst().id(), false);
        view.grid.show(catalog.listPapers());

        assertThat(view.grid.chosen()).containsExactly(catalog.getPaper(papers.getFirst().id()));
    }

    @Test
    void asksForAStyleOnlyWhereThereIsOne() {
        PaperExportDialog dialog = PaperExportDialog.offerAll(exports);
        assertThat(dialog.style.isVisible()).isFalse();

        dialog.format.setValue(ExportFormat.TEXT);
        assertThat(dialog.style.isVisible()).isTrue();
        assertThat(dialog.preview.getText()).contains("Zhu, L.");

        dialog.style.setValue(CitationStyle.IEEE);
        assertThat(dialog.preview.getText()).contains("L. Zhu");
        assertThat(dialog.count.getText()).isEqualTo("2 papers, the newest first.");
    }

    @Test
    void offersAPaperFromItsForm() {
        PaperView view = navigate(PaperView.class, Map.of("id", papers.getFirst().id().toString()));

        test(view.export).click();

        assertThat(titles(opened())).containsExactly("Catapults in SGD");
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheFileThatItShows(ExportFormat format) throws Exception {
        PaperExportDialog dialog = PaperExportDialog.offerAll(exports);
        dialog.format.setValue(format);
        var bytes = new ByteArrayOutputStream();
        DownloadEvent event = Mockito.mock(DownloadEvent.class);
        BDDMockito.given(event.getOutputStream()).willReturn(bytes);

        dialog.send(event);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(exports.text(dialog.listed(), format, CitationStyle.APA));
        BDDMockito.then(event).should().setFileName("papers." + format.ending());
        BDDMockito.then(event).should().setContentType(format.contentType());
    }

    private PaperExportDialog opened() {
        return find(PaperExportDialog.class).single();
    }

    private static List<String> titles(PaperExportDialog dialog) {
        return dialog.listed().stream().map(paper -> paper.data().title()).toList();
    }
}
