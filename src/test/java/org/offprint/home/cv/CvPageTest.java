package org.offprint.home.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.PaperFixtures;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.profile.Period;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.profile.VitaService;
import org.offprint.site.SiteFrames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "offprint.starter=empty")
@AutoConfigureMockMvc
class CvPageTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private ProfileService profiles;
    @Autowired private VitaService vita;
    @Autowired private PaperCatalog papers;
    @Autowired private SiteFrames frames;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @BeforeEach
    void beginWithAda() {
        profiles.save(profiles.get().version(), ada());
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        store(
                entry(VitaKind.POSITION, "Reader", Period.since(PartialDate.of(2021))),
                entry(
                        VitaKind.DEGREE,
                        "PhD in <Mathematics>",
                        Period.between(PartialDate.of(2015), PartialDate.of(2019))));
    }

    @Test
    void isNotThereUntilItHasAPublicEntry() {
        store(hidden(entry(VitaKind.POSITION, "Reader", Period.UNKNOWN)));

        assertThat(mvc.get().uri("/cv")).hasStatus(404);

        store(entry(VitaKind.POSITION, "Reader", Period.UNKNOWN));

        assertThat(mvc.get().uri("/cv")).hasStatus(200);
    }

    @Test
    void tellsWhoseItIsWithTheEmailSpelledOut() throws Exception {
        Document page = cv();

        assertThat(page.title()).isEqualTo("Curriculum vitae · Ada Lovelace");
        assertThat(page.select("h1").text()).isEqualTo("Ada Lovelace");
        assertThat(page.select(".place").text()).isEqualTo("Reader in Analysis, King’s College");
        assertThat(page.html()).doesNotContain("ada@");
        assertThat(page.select(".email, .links li:first-child").first().text())
                .matches("ada.at.kcl\\.ac\\.uk");
        assertThat(page.select(".kind a").attr("href")).isEqualTo("/cv.pdf");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/cv");
    }

    @Test
    void hangsTheTimeOfEachEntryInTheMargin() throws Exception {
        store(
                entry(VitaKind.POSITION, "Reader", Period.since(PartialDate.of(2021))),
                entry(
                        VitaKind.POSITION,
                        "Fellow",
                        Period.between(PartialDate.of(2019, 9), PartialDate.of(2021, 6))),
                entry(
                        VitaKind.DEGREE,
                        "PhD",
                        Period.between(PartialDate.of(2015), PartialDate.of(2019))),
                entry(VitaKind.AWARD, "Prize", Period.at(PartialDate.of(2020))),
                entry(VitaKind.SKILL, "French", Period.UNKNOWN),
                hidden(entry(VitaKind.SERVICE, "Secret", Period.UNKNOWN)));

        Document page = cv();

        assertThat(page.select(".entries .when").eachText())
                .containsExactly("2021–present", "September 2019 – June 2021", "2015–2019", "2020");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Positions", "Education", "Awards and grants", "Languages and skills");
        assertThat(page.text()).doesNotContain("Secret");
    }

    @Test
    void showsWhatTheOwnerTypedAsText() throws Exception {
        assertThat(cv().select(".what").last().text()).isEqualTo("PhD in <Mathematics>");
    }

    @Test
    void citesPublicPapersByTypeTheNewestFirstNumberedThrough() throws Exception {
        papers.add(paper("Older", PaperType.ARTICLE, 2020, null));
        papers.add(paper("Newer", PaperType.ARTICLE, 2024, "Annals"));
        papers.add(paper("Talked of", PaperType.CONFERENCE, 2025, null));
        papers.add(PaperFixtures.draft("A draft"));

        Document page = cv();

        assertThat(page.select(".works h3").eachText())
                .containsExactly("Journal articles", "Conference papers");
        assertThat(page.select(".works ol").eachAttr("start")).containsExactly("1", "3");
        assertThat(page.select(".works li").eachText())
                .containsExactly(
                        "C Babbage, A Lovelace. Newer. Annals, 2024.",
                        "C Babbage, A Lovelace. Older. 2020.",
                        "C Babbage, A Lovelace. Talked of. 2025.");
        assertThat(page.select(".works strong").eachText()).containsOnly("A Lovelace");
    }

    @Test
    void isFreshAfterEachSaveOfWhatItIsMadeOf() throws Exception {
        cv();
        papers.add(PaperFixtures.titled("Brand new"));
        assertThat(cv().text()).contains("Brand new");

        store(entry(VitaKind.POSITION, "Professor", Period.UNKNOWN));
        assertThat(cv().select(".what").eachText()).containsExactly("Professor");
    }

    @Test
    void hasAHeadingForEveryTypeOfPaper() {
        assertThat(Arrays.stream(PaperType.values()).map(Bibliography::key))
                .allSatisfy(key -> assertThat(frames.words().get(key)).isNotBlank());
    }

    private Document cv() throws Exception {
        return Jsoup.parse(mvc.get().uri("/cv").exchange().getResponse().getContentAsString());
    }

    private void store(VitaEntry... entries) {
        vita.save(vita.get().version(), new VitaData(List.of(entries)));
    }

    private static VitaEntry entry(VitaKind kind, String what, Period period) {
        return new VitaEntry(kind, what, null, null, period, null, true);
    }

    private static VitaEntry hidden(VitaEntry entry) {
        return new VitaEntry(entry.kind(), entry.what(), null, null, entry.period(), null, false);
    }

    private static PaperData paper(String title, PaperType type, int year, @Nullable String venue) {
        return PaperData.titled(title)
                .edit()
                .authors(List.of(Author.parse("C Babbage"), Author.parse("A Lovelace")))
                .type(type)
                .venue(venue, null)
                .date(PartialDate.of(year))
                .done();
    }

    private static ProfileData ada() {
        return new ProfileData(
                "Ada Lovelace",
                List.of(),
                "Reader in Analysis",
                "King’s College",
                null,
                null,
                List.of(),
                EmailAddress.of("ada@kcl.ac.uk"),
                MarkdownText.EMPTY,
                null,
                List.of(
                        new ProfileLink(
                                ProfileLinkKind.GITHUB,
                                null,
                                WebLink.of("https://github.com/ada"))));
    }
}
