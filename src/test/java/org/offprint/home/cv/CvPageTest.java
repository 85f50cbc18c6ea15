package org.offprint.home.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
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
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
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
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
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
    @Autowired private TalkService talks;
    @Autowired private CourseService courses;
    @Autowired private SiteFrames frames;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.admin.username", () -> "ada");
        registry.add("offprint.admin.password", () -> "engines compute in long rows");
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

        assertThat(page.select(".vita .when").eachText())
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
    void namesVolumePagesAndHowFarAPaperIs() throws Exception {
        papers.add(
                paper("Notes", PaperType.ARTICLE, 1843, "Memoirs")
                        .edit()
                        .publication(
                                new Publication(
                                        "Taylor’s Scientific Memoirs",
                                        null,
                                        "3",
                                        "2",
                                        "666-731",
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null))
                        .award("First of its kind")
                        .note("Translated")
                        .done());
        papers.add(PaperData.titled("Flyology").edit().status(PaperStatus.SUBMITTED).done());

        assertThat(cv().select(".works li").eachText())
                .containsExactly(
                        "Flyology. Submitted.",
                        "C Babbage, A Lovelace. Notes. Taylor’s Scientific Memoirs, 3(2), 666–731, 1843. First of its kind. Translated.");
    }

    @Test
    void showsFormulasInTitles() throws Exception {
        papers.add(paper("On $x^2$ & more", PaperType.ARTICLE, 1843, null));

        assertThat(cv().select(".works cite math msup")).hasSize(1);
        assertThat(cv().select(".works cite").text()).contains("& more").doesNotContain("$");
    }

    @Test
    void joinsTalksAndTeaching() throws Exception {
        var talk =
                talks.add(
                        new TalkData(
                                "On engines",
                                TalkKind.values()[0],
                                "Royal Society",
                                "London",
                                PartialDate.of(1842, 5),
                                null,
                                MarkdownText.EMPTY,
                                List.of(),
                                Visibility.PUBLIC));
        var course =
                courses.add(
                        new CourseData(
                                "Analysis",
                                "MA 1",
                                "King’s College",
                                "Lecturer",
                                "Autumn 1842",
                                null,
                                MarkdownText.EMPTY,
                                null,
                                Visibility.PUBLIC));

        assertThat(cv().select("#talks + ul, #teaching + ul").eachText())
                .containsExactly(
                        "May 1842 On engines, Royal Society, London",
                        "Autumn 1842 MA 1, Analysis, King’s College Lecturer");
        assertThat(text("/cv.md"))
                .contains(
                        "## Talks\n\nMay 1842: On engines, Royal Society, London\n",
                        "# Ada Lovelace\n\nCurriculum vitae\n",
                        "PhD in \\<Mathematics\\>")
                .doesNotContain("@");
        talks.delete(talk.id());
        courses.delete(course.id());
    }

    @Test
    void standsInTheSiteMapWithTheTimeOfItsLastChange() throws Exception {
        assertThat(text("/sitemap.xml"))
                .contains("<loc>http://localhost:8080/</loc>")
                .contains(
                        "<loc>http://localhost:8080/cv</loc><lastmod>%s</lastmod>"
                                .formatted(vita.get().changedAt().truncatedTo(ChronoUnit.SECONDS)));

        store();

        assertThat(text("/sitemap.xml")).doesNotContain("/cv").contains("/</loc>");
        assertThat(mvc.get().uri("/sitemap-1.xml")).hasStatus(404);
    }

    @Test
    void theSiteMapIsNamedToRobots() throws Exception {
        assertThat(text("/robots.txt")).contains("Sitemap: http://localhost:8080/sitemap.xml");

        profiles.start(ada());

        assertThat(text("/robots.txt")).doesNotContain("Sitemap");
    }

    @Test
    void hasAHeadingForEveryTypeOfPaper() {
        assertThat(Arrays.stream(PaperType.values()).map(Bibliography::key))
                .allSatisfy(key -> assertThat(frames.words().get(key)).isNotBlank());
    }

    private Document cv() throws Exception {
        return Jsoup.parse(mvc.get().uri("/cv").exchange().getResponse().getContentAsString());
    }

    private String text(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
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

    static PaperData paper(String title, PaperType type, int year, @Nullable String venue) {
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
