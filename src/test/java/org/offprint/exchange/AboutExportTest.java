package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@Slice
@TestPropertySource(properties = "offprint.starter=sample")
class AboutExportTest {

    private static final String PAGE =
            """
            ---
            permalink: /
            title: "About me"
            redirect_from:
              - /about/
              - /old-home.html
            ---

            I study lattices at the *University of Somewhere*.

            **Email**: ann *at* somewhere *dot* edu

            ## Selected Papers
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021 (Oral).
            ## Other Papers
            - A Lattice,  [Rings for everyone](https://arxiv.org/pdf/2202.00002.pdf). Journal of Rings 2022.\s\s
            """;

    @Autowired BatchImport imports;
    @Autowired AboutExport export;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profile;
    @Autowired Redirects redirects;

    @Test
    void importsAgainWhatItWrote() {
        take(PAGE);
        List<String> oldAddresses = redirects.listSources();
        redirects.save(new Redirect("/vita.html", new WebLink("/cv")), null);
        List<PaperData> before = data();
        ProfileData owner = profile.get().data();

        String written = export.text(false);
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        profile.save(profile.get().version(), ProfileData.EMPTY);
        redirects.listSources().forEach(redirects::remove);
        take(written);

        assertThat(data()).isEqualTo(before);
        assertThat(profile.get().data()).isEqualTo(owner);
        assertThat(redirects.listSources()).isEqualTo(oldAddresses);
        assertThat(export.text(false)).isEqualTo(written);
        assertThat(written).contains(PAGE.lines().filter(line -> line.startsWith("- ")).toList());
    }

    @Test
    void changesNothingWhereItIsImportedIntoTheSameSite() {
        take(PAGE);
        Paper second = papers.listPapers().get(1);
        papers.change(
                second.id(), second.version(), second.data().edit().title("Rings for all").done());

        ImportPlan again = plan(export.text(false));

        assertThat(again.papers()).allMatch(paper -> paper.action() == PlannedPaper.Action.SAME);
    }

    @Test
    void leavesDraftsOutUnlessTheyAreAskedFor() {
        take(PAGE);
        papers.add(PaperData.titled("Not yet").edit().visibility(Visibility.DRAFT).done());

        assertThat(export.text(false)).doesNotContain("Not yet");
        assertThat(export.text(true)).contains("Not yet");
    }

    private List<PaperData> data() {
        return papers.listPapers().stream().map(Paper::data).toList();
    }

    private ImportPlan plan(String page) {
        return imports.plan(
                AcademicPages.read(page.getBytes(StandardCharsets.UTF_8), "about.md"),
                Visibility.PUBLIC);
    }

    private void take(String page) {
        imports.apply(plan(page), ImportChoices.AS_PLANNED);
    }
}
