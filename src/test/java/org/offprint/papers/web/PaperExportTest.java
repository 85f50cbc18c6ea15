package org.offprint.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PaperFixtures;
import org.offprint.PublicSiteTest;
import org.offprint.citations.CitationStyle;
import org.offprint.common.Slug;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class PaperExportTest extends PublicSiteTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private PaperCatalog papers;

    @BeforeEach
    void startWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "bib, application/x-bibtex;charset=UTF-8, @inproceedings{zhu2024catapults",
        "ris, application/x-research-info-systems;charset=UTF-8, TY  - CPAPER",
        "json, application/vnd.citationstyles.csl+json, '[{\"id\":\"zhu2024catapults\"'",
    })
    void sendsOnePaperAndTheList(String ending, String contentType, String start) throws Exception {
        papers.add(PaperFixtures.catapults());

        for (String name : List.of("papers/2024-zhu-catapults-in-sgd", "papers")) {
            MockHttpServletResponse response = get("/" + name + "." + ending);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo(contentType);
            assertThat(response.getContentAsString()).startsWith(start);
            assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                    .isEqualTo(
                            "inline; filename=\"%s.%s\""
                                    .formatted(name.replace("papers/", ""), ending));
            assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
        }
    }

    @Test
    void answersConditionalRequestsAndHead() throws Exception {
        papers.add(PaperFixtures.catapults());
        String tag = String.valueOf(get("/papers.bib").getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse known =
                mvc.get()
                        .uri("/papers.bib")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange()
                        .getResponse();
        MockHttpServletResponse head = mvc.head().uri("/papers.bib").exchange().getResponse();

        assertThat(known.getStatus()).isEqualTo(304);
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isPositive();
    }

    @Test
    void showsAChangeAtOnce() throws Exception {
        Paper paper = papers.add(PaperFixtures.catapults());
        assertThat(get(paper.path() + ".bib").getContentAsString()).contains("Catapults");
        assertThat(get("/papers.bib").getContentAsString()).contains("Catapults");

        papers.change(paper.id(), paper.version(), paper.data().edit().title("Trebuchets").done());

        assertThat(get(paper.path() + ".bib").getContentAsString()).contains("{Trebuchets}");
        assertThat(get("/papers.bib").getContentAsString()).contains("{Trebuchets}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "json"})
    void hidesDrafts(String ending) throws Exception {
        Paper draft = papers.add(PaperFixtures.draft("Secret"));

        assertThat(get(draft.path() + "." + ending).getStatus()).isEqualTo(404);
        MockHttpServletResponse list = get("/papers." + ending);
        assertThat(list.getStatus()).isEqualTo(200);
        assertThat(list.getContentAsString()).doesNotContain("Secret");
    }

    @Test
    void leadsFromAnOldAddressToTheNewOne() throws Exception {
        Paper paper = papers.add(PaperFixtures.catapults());
        papers.change(
                paper.id(),
                paper.version(),
                paper.data().edit().slug(Slug.of("2024-zhu-trebuchets")).done());

        MockHttpServletResponse old = get("/papers/2024-zhu-catapults-in-sgd.ris");

        assertThat(old.getStatus()).isEqualTo(301);
        assertThat(old.getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/papers/2024-zhu-trebuchets.ris");
        assertThat(get("/papers/2024-zhu-trebuchets.ris").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papers/nothing.bib",
                "/papers/Catapults%20%3Cb%3E.bib",
                "/papers/2024-ZHU-catapults-in-sgd.bib",
                "/papers/.json",
            })
    void saysThatThereIsNoSuchPaper(String path) throws Exception {
        papers.add(PaperFixtures.catapults());

        MockHttpServletResponse response = get(path);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).doesNotContain("<b>");
    }

    @ParameterizedTest
    @CsvSource({
        "txt, text/plain;charset=UTF-8",
        "html, text/html;charset=UTF-8",
    })
    void sendsTheListInACitationStyle(String ending, String contentType) throws Exception {
        papers.add(PaperFixtures.catapults());

        MockHttpServletResponse apa = get("/papers." + ending);
        MockHttpServletResponse ieee = get("/papers." + ending + "?style=ieee&utm_source=x");

        assertThat(apa.getContentType()).isEqualTo(contentType);
        assertThat(apa.getContentAsString()).contains("Zhu, L.", "(2024).", "Catapults in SGD");
        assertThat(ieee.getContentAsString()).contains("L. Zhu", "“Catapults in SGD");
        assertThat(get("/papers." + ending + "?style=apa").getContentAsString())
                .isEqualTo(apa.getContentAsString());
        assertThat(ieee.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("inline; filename=\"papers.%s\"".formatted(ending));
        assertThat(ieee.getHeader(HttpHeaders.LINK))
                .isEqualTo("<http://localhost:8080/papers>; rel=\"canonical\"");
    }

    @Test
    void keepsTheFiltersInEveryFormat() throws Exception {
        papers.add(PaperFixtures.catapults());
        papers.add(PaperFixtures.titled("Undated"));

        for (String ending : List.of("bib", "ris", "json", "txt", "html")) {
            assertThat(get("/papers." + ending + "?year=2024&style=mla").getContentAsString())
                    .contains("Catapults")
                    .doesNotContain("Undated");
        }
        assertThat(get("/papers?year=2024").getContentAsString())
                .contains("href=\"/papers.txt?year=2024&amp;style=mla\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style=nonsense", "style=apa&style=mla", "style=%00", "year=abc"})
    void refusesAStyleThatNobodyKnows(String query) throws Exception {
        assertThat(get("/papers.txt?" + query).getStatus()).isEqualTo(400);
    }

    @Test
    void findsEveryLinkOfItsListOnTheSite() throws Exception {
        papers.add(PaperFixtures.catapults());
        var links =
                Jsoup.parse(get("/papers").getContentAsString()).select(".take a").eachAttr("href");

        assertThat(links).hasSize(3 + 2 * CitationStyle.values().length).doesNotHaveDuplicates();
        for (String link : links) {
            assertThat(get(link).getStatus()).as(link).isEqualTo(200);
        }
    }

    @Test
    void sendsAnEmptyListWhereThereAreNoPapers() throws Exception {
        assertThat(get("/papers.json").getContentAsString()).isEqualTo("[]");
        assertThat(get("/papers.bib").getContentAsString()).isEmpty();
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(URI.create(path)).exchange().getResponse();
    }
}
