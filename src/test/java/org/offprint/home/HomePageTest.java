package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.Picture;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.ProfileService;
import org.offprint.site.MenuEntry;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "offprint.starter=empty")
@AutoConfigureMockMvc
class HomePageTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private ProfileService profiles;
    @Autowired private PaperCatalog papers;
    @Autowired private SiteSettingsService settings;
    @Autowired private PagePreview<ProfileData> preview;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @Test
    void saysInOneSentenceThatNothingIsHere() throws Exception {
        save(ProfileData.EMPTY);
        Document page = home();
        assertThat(page.select("main p").eachText())
                .containsExactly("Nothing is here yet; this page is waiting for its owner.");
        assertThat(page.select("h1").text()).isEqualTo("A home page");
        assertThat(page.select(".changed, section, img, .links")).isEmpty();
    }

    @Test
    void showsWhoTheOwnerIs() throws Exception {
        save(ada());
        Document page = home();
        assertThat(page.title()).isEqualTo("Ada Lovelace");
        assertThat(page.select("h1").text()).isEqualTo("Ada Lovelace");
        assertThat(page.select(".place").text()).isEqualTo("Reader in Analysis, King’s College");
        assertThat(page.select(".place a").attr("href")).isEqualTo("https://www.kcl.ac.uk/");
        assertThat(page.select(".interests").text()).isEqualTo("Engines that compute.");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(
                        "Ada Lovelace. Reader in Analysis, King’s College. Engines that compute.");
        assertThat(page.select(".links a").eachAttr("href"))
                .containsExactly("https://orcid.org/0000-0002-1825-0097", "/cv.pdf");
        assertThat(page.select(".links a").eachText()).containsExactly("ORCID", "Vita");
        assertThat(page.select(".links a").eachAttr("rel")).containsExactly("me", "me");
        assertThat(page.select("img").outerHtml())
                .contains("src=\"/media/abc.jpg\"", "width=\"600\"", "height=\"800\"")
                .contains("alt=\"Portrait of Ada Lovelace\"");
        assertThat(page.select(".prose strong").text()).isEqualTo("engines");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/");
    }

    @Test
    void letsTheBrowserChooseAmongThePortraitsWidthsAtOnce() throws Exception {
        save(ada());
        assertThat(home().select("img.portrait").outerHtml())
                .contains("srcset=\"/media/abc-400.jpg 400w, /media/abc.jpg 600w\"")
                .contains("sizes=\"(max-width: 44rem) 11rem, (max-width: 70rem) 10rem, 13.5rem\"")
                .contains("fetchpriority=\"high\"")
                .doesNotContain("loading", "decoding");
    }

    @Test
    void leavesOutWhatIsMissing() throws Exception {
        save(named("Ada Lovelace"));
        Document page = home();
        assertThat(page.select(".place, .links, img, .about, .papers")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Ada Lovelace");
    }

    @Test
    void hidesTheEmailFromHarvestersAndFromNobodyElse() throws Exception {
        save(ada());
        String html = html();
        String people = html.replaceAll("\"@(context|graph|id|type)\"", "");
        assertThat(people).doesNotContain("@").doesNotContain("mailto").doesNotContain("&#64;");
        assertThat(Jsoup.parse(html).select(".links li").first().text().replace('\u202F', ' '))
                .isEqualTo("ada at kcl.ac.uk");
    }

    @Test
    void showsSelectedPapersInTheOwnersOrder() throws Exception {
        save(ada());
        Paper first = papers.add(paper("First", p -> p));
        Paper second = papers.add(paper("Second", p -> p));
        papers.add(paper("Unselected", p -> p.withSelected(false)));
        papers.add(draft("Draft"));
        papers.arrange(List.of(first.id(), second.id()));
        Document page = home();
        assertThat(page.select("#papers").text()).isEqualTo("Selected papers");
        assertThat(page.select("h3").eachText()).containsExactly("First", "Second");
        papers.arrange(List.of(second.id(), first.id()));
        assertThat(home().select("h3").eachText()).containsExactly("Second", "First");
        assertThat(page.select("h1, h2, h3").eachText())
                .containsExactly("Ada Lovelace", "About", "Selected papers", "First", "Second");
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void showsAllOfOnePaper() throws Exception {
        save(ada());
        Paper paper = papers.add(paper("Notes on <the> engine", p -> p));
        var entry = home().select(".papers li article").first();
        assertThat(entry.select("h3 a").attr("href")).isEqualTo(paper.path());
        assertThat(entry.select("h3").text()).isEqualTo("Notes on <the> engine");
        assertThat(entry.select(".who").text()).isEqualTo("C Babbage, A Lovelace");
        assertThat(entry.select(".who strong").eachText()).containsExactly("A Lovelace");
        assertThat(entry.select(".when").text()).isEqualTo("Preprint 2024");
        assertThat(entry.select(".note").text()).isEqualTo("Spotlight");
        assertThat(entry.select(".more a").eachText())
                .containsExactly(
                        "PDF of “Notes on <the> engine”", "arXiv of “Notes on <the> engine”");
        papers.delete(paper.id());
    }

    @Test
    void isFreshAfterEachSaveAndTheSameOtherwise() throws Exception {
        save(named("Ada Lovelace"));
        String tag = answer().getHeader("ETag");
        assertThat(answer().getHeader("ETag")).isEqualTo(tag);
        save(named("Ada King"));
        assertThat(answer().getHeader("ETag")).isNotEqualTo(tag);
        assertThat(home().select("h1").text()).isEqualTo("Ada King");
    }

    @Test
    void takesNoNoticeOfUnknownParameters() throws Exception {
        save(named("Ada Lovelace"));
        var marked = mvc.get().uri("/?utm_source=x&fbclid=1").exchange().getResponse();
        assertThat(marked.getContentAsString()).isEqualTo(html());
        assertThat(marked.getHeader("ETag")).isEqualTo(answer().getHeader("ETag"));
    }

    @Test
    void needsNeitherSessionNorCookie() throws Exception {
        MockHttpServletResponse answer = answer();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void runsNothingInline() throws Exception {
        save(ada());
        Document page = home();
        assertThat(
                        page.select(
                                "style, [style], script:not([src], [type=application/ld+json]), [onclick]"))
                .isEmpty();
        assertThat(page.select("script[src]").attr("src"))
                .matches("/site/site\\.[0-9a-f]{10}\\.js");
        assertThat(page.select("link[rel=stylesheet]").attr("href"))
                .matches("/site/site\\.[0-9a-f]{10}\\.css");
    }

    @Test
    void keepsSearchEnginesAwayUntilThereIsAnAdministrator() throws Exception {
        save(named("Ada Lovelace"));
        assertThat(answer().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(home().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(mvc.get().uri("/robots.txt").exchange().getResponse().getContentAsString())
                .isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void wearsTheOwnersSettings() throws Exception {
        save(ada());
        SiteSettings before = settings.get();
        settings.save(
                new SiteSettings(
                        before.version(),
                        "Engines",
                        "de",
                        WebLink.of("https://ada.example.org"),
                        List.of(
                                new MenuEntry("Start", WebLink.of("/")),
                                new MenuEntry("Blog", WebLink.of("https://blog.example.org/")))));
        Document page = home();
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.title()).isEqualTo("Engines");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://ada.example.org/");
        assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("Start");
        assertThat(page.select("nav a").eachText()).containsExactly("Engines", "Start", "Blog");
        String month = page.select("footer").text();
        assertThat(month).contains(Integer.toString(LocalDate.now(ZoneOffset.UTC).getYear()));
        SiteSettings changed = settings.get();
        settings.save(new SiteSettings(changed.version(), null, "en", null, List.of()));
    }

    @Test
    void previewsWhatIsNotSaved() throws Exception {
        save(named("Ada Lovelace"));
        Document page = Jsoup.parse(preview.render(named("Ada King")));
        assertThat(page.select("h1").text()).isEqualTo("Ada King");
        assertThat(home().select("h1").text()).isEqualTo("Ada Lovelace");
    }

    private void save(ProfileData profile) {
        profiles.save(profiles.get().version(), profile);
    }

    private MockHttpServletResponse answer() {
        return mvc.get().uri("/").exchange().getResponse();
    }

    private String html() throws Exception {
        return answer().getContentAsString();
    }

    private Document home() throws Exception {
        return Jsoup.parse(html());
    }

    private static ProfileData named(@Nullable String name) {
        return new ProfileData(
                name,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                MarkdownText.EMPTY,
                null,
                List.of());
    }

    private static ProfileData ada() {
        return new ProfileData(
                "Ada Lovelace",
                List.of(),
                "Reader in Analysis",
                "King’s College",
                WebLink.of("https://www.kcl.ac.uk/"),
                "Engines that compute.",
                List.of("Computing", "Analysis"),
                EmailAddress.of("ada@kcl.ac.uk"),
                MarkdownText.of("I build **engines**. Write to ada@kcl.ac.uk."),
                new Photo(new Picture("abc.jpg", 600, 800), null),
                List.of(
                        new ProfileLink(
                                ProfileLinkKind.ORCID,
                                null,
                                WebLink.of("https://orcid.org/0000-0002-1825-0097")),
                        new ProfileLink(ProfileLinkKind.CV, "Vita", WebLink.of("/cv.pdf"))));
    }

    private static PaperData draft(String title) {
        return paper(title, Visibility.DRAFT);
    }

    private static PaperData paper(String title, UnaryOperator<PaperData> change) {
        return change.apply(paper(title, Visibility.PUBLIC));
    }

    private static PaperData paper(String title, Visibility visibility) {
        return PaperData.titled(title)
                .edit()
                .authors(List.of(Author.parse("C Babbage"), Author.parse("A Lovelace")))
                .type(PaperType.PREPRINT)
                .date(PartialDate.of(2024))
                .note("Spotlight")
                .arxiv(ArxivId.of("2306.04815"))
                .selected(true)
                .visibility(visibility)
                .done();
    }
}
