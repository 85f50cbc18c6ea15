package org.offprint.home.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = {"offprint.starter=empty", "offprint.url=https://ada.example.org"})
@AutoConfigureMockMvc
class CvPdfTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private ProfileService profiles;
    @Autowired private VitaService vita;
    @Autowired private PaperCatalog papers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @BeforeEach
    void beginWithAda() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        profiles.save(profiles.get().version(), named("Ada Lovelace"));
        store(entry(VitaKind.POSITION, "Reader in Łódź"), entry(VitaKind.DEGREE, "PhD"));
    }

    @Test
    void isNotThereWithoutAPublicEntry() {
        store();

        assertThat(mvc.get().uri("/cv.pdf")).hasStatus(404);
    }

    @Test
    void isSentToBeReadInTheBrowser() {
        MockHttpServletResponse answer = answer();

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .allSatisfy(policy -> assertThat(policy).doesNotContain("sandbox"));
        assertThat(answer.getHeader("Content-Disposition")).isNull();
        assertThat(answer.getHeader("ETag")).isNotBlank();
    }

    @Test
    void saysTheSameAsThePageInTheSameOrder() throws Exception {
        papers.add(
                CvPageTest.paper(
                        "Über große Räume", PaperType.ARTICLE, 2024, "Ñandú, Жук & Ωmega"));

        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "1 / 1",
                            "Curriculum vitae",
                            "Ada Lovelace",
                            "Reader, King’s College",
                            "ada at kcl.ac.uk",
                            "ada.example.org",
                            "GitHub github.com/ada",
                            "Positions",
                            "2019–2023 Reader in Łódź",
                            "Education",
                            "2019–2023 PhD",
                            "Publications",
                            "Journal articles",
                            "1. C Babbage, A Lovelace. Über große Räume. Ñandú, Жук & Ωmega, 2024.",
                            "As of " + text(pdf).replaceAll("(?s).*As of ([^\n]*)\n.*", "$1"));
        }
    }

    @Test
    void leadsWhereThePageLeads() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertThat(addresses(pdf))
                    .contains("https://ada.example.org/", "https://github.com/ada");
        }
    }

    @Test
    void canBeReadByScreenReadersAndFromItsBookmarks() throws Exception {
        try (PDDocument pdf = pdf()) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Curriculum vitae · Ada Lovelace");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ada Lovelace");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(bookmark -> bookmarks.add(bookmark.getTitle()));
            assertThat(bookmarks).containsExactly("Positions", "Education");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void leavesOutWhatItsTypefaceLacksAndSaysSo() throws Exception {
        profiles.save(profiles.get().version(), named("Ada (朱 立斌) Lovelace"));

        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf))
                    .contains("Ada (…) Lovelace", "https://ada.example.org/cv shows them");
        }
        profiles.save(profiles.get().version(), named("Ada Lovelace"));
        try (PDDocument pdf = pdf()) {
            assertThat(text(pdf)).doesNotContain("shows them");
        }
    }

    @Test
    void setsOnlyTheFirstOfVeryManyPapersAndCountsTheRest() {
        var paper = new CvPage.Citation(List.of(), null, "One", null, null, null, null, null);
        var page =
                new CvPage(
                        null,
                        "Ada",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(
                                new CvPage.Works("Books", 1, Collections.nCopies(3, paper)),
                                new CvPage.Works("Articles", 4, Collections.nCopies(4, paper)),
                                new CvPage.Works("Other", 8, Collections.nCopies(2, paper))),
                        0,
                        List.of());

        CvPage shorter = page.withMostPapers(5);

        assertThat(shorter.works())
                .extracting(works -> works.papers().size())
                .containsExactly(3, 2);
        assertThat(shorter.more()).isEqualTo(4);
        assertThat(page.withMostPapers(9)).isEqualTo(page);
    }

    private MockHttpServletResponse answer() {
        return mvc.get().uri("/cv.pdf").exchange().getResponse();
    }

    private PDDocument pdf() throws IOException {
        return Loader.loadPDF(answer().getContentAsByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\h", " ").replace('\u02bc', '’');
    }

    private static List<String> addresses(PDDocument pdf) throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                }
            }
        }
        return addresses;
    }

    private void store(VitaEntry... entries) {
        vita.save(vita.get().version(), new VitaData(List.of(entries)));
    }

    private static VitaEntry entry(VitaKind kind, String what) {
        Period period = Period.between(PartialDate.of(2019), PartialDate.of(2023));
        return new VitaEntry(kind, what, null, null, period, null, true);
    }

    private static ProfileData named(String name) {
        return new ProfileData(
                name,
                List.of(),
                "Reader",
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
