package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;

/**
 * The owner brings papers in whatever form they have them, takes them away and brings them back.
 */
@Tag("journey")
class PasteAnythingTest {

    private static final String PASTE =
            """
            @article{arvola2021tide,
              title = {A tide gauge made of {SOUND}},
              author = {Arvola, In{\\'e}s and Sato, Kenji},
              journal = {Journal of Tides},
              volume = 12, number = {3}, pages = {45--67},
              year = 2021, month = mar,
              doi = {10.1000/tides.2021.45},
            }

            arXiv:2306.04815

            Arvola, I., & Brandt, T. (2022). Mixing by tides that nobody measured. Ocean Letters, 8(2), 101–117. https://doi.org/10.1000/ocean.2022.101
            """;

    private static final List<String> TITLES =
            List.of(
                    "A tide gauge made of SOUND",
                    "Slow waves in shallow basins",
                    "Mixing by tides that nobody measured");

    @RegisterExtension
    final RunningOffprint offprint =
            new RunningOffprint(
                    "--offprint.starter=empty",
                    "--offprint.lookup.arxiv-url=" + ArxivAnswers.address(),
                    "--offprint.lookup.allow-private=true");

    @RegisterExtension final Visitor visitor = new Visitor(offprint);

    @ParameterizedTest
    @EnumSource
    void bringsThreePapersInAndOutAndInAgain(Screen screen) {
        Owner owner = Owner.whoSetsUp(visitor, offprint, screen);
        owner.goesTo("Papers");
        owner.field("Paste anything").fill(PASTE);
        owner.press("Show what it holds");

        assertThat(owner.page.locator(".planned-papers vaadin-checkbox label")).hasCount(3);
        assertThat(owner.page.locator(".planned-papers vaadin-checkbox label").allInnerTexts())
                .containsExactlyElementsOf(TITLES);
        visitor.look(owner.page, "paste-preview-" + screen);
        assertThat(papers().listPapers()).as("before the last word").isEmpty();

        owner.press("Import");
        assertThat(owner.page.getByText("Imported: 3 new papers.")).isVisible();
        Page reader = visitor.open(screen, "/papers");
        assertThreePapers(reader);
        visitor.look(reader, "paste-papers-" + screen);
        String before = papersOf(reader);

        String exported = reader.request().get(offprint.address("/papers.bib")).text();
        papers().deleteAll(papers().listPapers().stream().map(Paper::id).toList());
        assertThat(papers().listPapers()).as("wiped").isEmpty();

        owner.page
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload(
                                "papers.bib",
                                "application/x-bibtex",
                                exported.getBytes(StandardCharsets.UTF_8)));
        assertThat(owner.page.locator(".planned-papers > li")).hasCount(3);
        owner.press("Import");
        assertThat(owner.page.locator(".planned-papers")).hasCount(0);
        assertThat(papers().listPapers()).as("imported again").hasSize(3);
        reader.reload();
        assertThat(papersOf(reader)).isEqualTo(before);
    }

    private PaperCatalog papers() {
        return offprint.beans().getBean(PaperCatalog.class);
    }

    /** All that the list says. */
    private static String papersOf(Page reader) {
        return String.join("\n", reader.locator(".papers").allInnerTexts());
    }

    private static void assertThreePapers(Page reader) {
        assertThat(reader.locator(".papers article h3, .papers article h2").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(TITLES);
        String all = papersOf(reader);
        assertThat(all)
                .contains(
                        "Inés Arvola",
                        "Kenji Sato",
                        "Journal of Tides",
                        "Ines Arvola",
                        "Ocean Letters",
                        "T. Brandt",
                        "2021",
                        "2022",
                        "2023");
    }
}
