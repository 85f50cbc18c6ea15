package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The owner moves in from an academicpages site. */
@Tag("journey")
class ImportAPageTest {

    private static final List<String> TITLES =
            List.of(
                    "A tide gauge made of sound",
                    "Slow waves in shallow basins: when the bottom listens",
                    "Mixing by tides that nobody measured",
                    "Salt fingers in a rotating tank",
                    "How few buoys are enough?",
                    "A box of lecture notes on internal waves, to be had from me on paper");

    @RegisterExtension final RunningOffprint offprint = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(offprint);

    @ParameterizedTest
    @EnumSource
    void pastesThePageLooksAndTakesItIn(Screen screen) {
        Owner owner = Owner.whoSetsUp(visitor, offprint, screen);
        owner.goesTo("Import");
        owner.sees("Import");
        visitor.look(owner.page, "import-" + screen);

        paste(owner);
        assertSummary(owner, "Read as an academicpages page: 5 new, 1 new, to be looked at");
        assertThat(planned(owner).allInnerTexts()).isEqualTo(TITLES);
        assertThat(owner.page.locator(".import-preview"))
                .containsText("The sample profile and papers that this site came with");
        visitor.look(owner.page, "import-preview-" + screen);
        Page reader = visitor.open(screen, "/");
        assertThat(reader.title()).as("before the last word").contains("Libin Zhu");

        owner.press("Import");
        assertThat(owner.page.getByText("Imported: 6 new papers.")).isVisible();
        reader.reload();
        assertTakenIn(reader);
        visitor.look(reader, "import-page-" + screen);
        visitor.go(reader, "/people/arvola.html");
        assertThat(reader.url()).isEqualTo(offprint.address("/"));

        paste(owner);
        assertSummary(owner, "Nothing is new: all 6 papers are here already");
        assertThat(owner.button("Import")).isHidden();
        visitor.look(owner.page, "import-again-" + screen);
    }

    private static void paste(Owner owner) {
        owner.field("Paste anything").fill(fixture());
        owner.press("Show what it holds");
    }

    private static Locator planned(Owner owner) {
        return owner.page.locator(".planned-papers vaadin-checkbox label");
    }

    private static void assertSummary(Owner owner, String summary) {
        assertThat(owner.page.locator(".import-preview > h2")).hasText(summary);
    }

    private static void assertTakenIn(Page reader) {
        assertThat(reader.locator(".papers h3").allInnerTexts()).isEqualTo(TITLES);
        assertThat(reader.locator(".about")).containsText("slow waves in shallow basins");
        Locator mixing = reader.locator(".papers article").nth(2);
        assertThat(mixing.locator(".who")).hasText("I Arvola, K Sato, T Brandt");
        assertThat(mixing.locator(".who strong")).hasText("I Arvola");
        assertThat(mixing.locator(".when")).hasText("NeurIPS 2022");
        assertThat(mixing.locator(".note")).hasText("Oral");
        assertThat(
                        reader.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("inesarvola@example.edu")))
                .isVisible();
    }

    private static String fixture() {
        try (InputStream in =
                Objects.requireNonNull(ImportAPageTest.class.getResourceAsStream("about.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
