package org.offprint.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What schema.org, Zotero, signposting and cards of links find on the pages of the sample. */
class MachineReadingTest extends SampleSiteTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "article, ScholarlyArticle",
        "conference, ScholarlyArticle",
        "preprint, ScholarlyArticle",
        "thesis, Thesis",
        "book, Book",
        "chapter, Chapter",
        "software, SoftwareSourceCode",
        "dataset, Dataset",
        "other, ScholarlyArticle"
    })
    void schemaOrgKnowsTheTypeOfAPaper(String type, String expected) {
        JsonNode work = work(pageOfType(type));

        assertThat(work.path("@type").asString()).isEqualTo(expected);
        assertThat(work.path("name").asString()).isEqualTo("A work of type " + type);
        assertThat(work.path("datePublished").asString()).isEqualTo("2025-03-09");
        assertThat(work.path("author").size()).isEqualTo(2);
        assertThat(work.path("author").get(0).path("@id").asString())
                .as("the owner is the person of the home page")
                .isEqualTo(PublicSite.ORIGIN + "/#person");
        assertThat(work.path("author").get(1).path("name").asString()).isEqualTo("Charles Babbage");
    }

    @Test
    void abstractsAreWithoutMarkup() {
        assertThat(
                        work(site().get("/papers/2024-zhu-catapults-in-sgd").page())
                                .path("abstract")
                                .asString())
                .isEqualTo("Spikes in the training loss.");
    }

    @Test
    void aPaperHasItsWayFromHome() {
        JsonNode crumbs = data(pageOfType("article"), "BreadcrumbList");

        assertThat(
                        crumbs.path("itemListElement")
                                .valueStream()
                                .map(it -> it.path("position").asInt()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void theHomePageIsTheOwnersProfile() {
        String data = site().get("/").page().select("script[type=application/ld+json]").html();

        assertThat(data)
                .contains(
                        "\"ProfilePage\"", "\"Person\"", "\"WebSite\"", "Ada Lovelace", "alumniOf")
                .contains(PublicSite.ORIGIN + "/#person", "https://orcid.org/0000-0002-1825-0097");
    }

    @Test
    void zoteroFindsEveryPaperOfAList() {
        Document list = site().get("/papers").page();

        List<Map<String, List<String>>> found =
                list.select("span.Z3988").eachAttr("title").stream()
                        .map(MachineReadingTest::decoded)
                        .toList();

        assertThat(found).hasSize(list.select(".papers article").size());
        assertThat(found)
                .anySatisfy(item -> {
                    assertThat(item)
                            .containsEntry("rft.atitle", List.of("A work of type article"))
                            .containsEntry("rft.jtitle", List.of("Venue of article"))
                            .containsEntry("rft.date", List.of("2025-03-09"))
                            .containsEntry("rft.volume", List.of("7"));
                    assertThat(item.get("rft_id")).contains("info:doi/10.5555/type.article");
                    assertThat(item.get("rft.au")).containsAnyOf("Ada Lovelace", "Charles Babbage");
                });
    }

    @Test
    void theAnswerItselfPointsTheWay() {
        String links = site().get("/papers/2024-zhu-catapults-in-sgd").header("Link");

        assertThat(links)
                .contains("<https://doi.org/10.1000/catapults>; rel=\"related\"")
                .contains("<https://orcid.org/0000-0002-1825-0097>; rel=\"author\"")
                .contains(
                        "<%s/papers/2024-zhu-catapults-in-sgd.pdf>; rel=\"item\"; type=\"application/pdf\""
                                .formatted(PublicSite.ORIGIN))
                .contains("rel=\"describedby\"; type=\"application/x-bibtex\"")
                .doesNotContain("cite-as");
        assertThat(papers().listPublic())
                .allSatisfy(paper ->
                        assertThat(site().get(paper.path()).header("Link"))
                                .matches("(<https?://[!-~&&[^<>]]+>; [!-~ &&[^<>]]+(, )?)+"));
    }

    @Test
    void theOwnersOtherPagesAreTheOwners() {
        assertThat(site().get("/").page().select("a[rel~=me]").eachAttr("href"))
                .contains(
                        "https://orcid.org/0000-0002-1825-0097",
                        "https://5.example.org/ada?a=1&b=2");
    }

    @ParameterizedTest
    @CsvSource({
        "/, profile",
        "/papers, website",
        "/papers/2024-zhu-catapults-in-sgd, article",
        "/engine, website"
    })
    void cardsHaveAllTheyNeed(String path, String type) {
        Document page = site().get(path).page();

        assertThat(card(page, "type")).isEqualTo(type);
        assertThat(card(page, "title")).isNotBlank();
        assertThat(card(page, "url"))
                .isEqualTo(PublicSite.ORIGIN + path)
                .isEqualTo(page.expectFirst("link[rel=canonical]").attr("href"));
        assertThat(card(page, "image")).startsWith(PublicSite.ORIGIN + "/media/");
        assertThat(site().get(PublicSite.path(card(page, "image"))).is("image/")).isTrue();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).startsWith("summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/papers",
                "/papers?type=article",
                "/papers/2024-zhu-catapults-in-sgd",
                "/cv",
                "/engine"
            })
    void searchEnginesFindASentence(String path) {
        assertThat(site().get(path).page().select("meta[name=description]").attr("content"))
                .hasSizeBetween(20, 350);
    }

    private static String card(Document page, String name) {
        return page.select("meta[property=og:%s]".formatted(name)).attr("content");
    }

    private static JsonNode work(Document page) {
        return JSON.readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static JsonNode data(Document page, String type) {
        return page.select("script[type=application/ld+json]").stream()
                .map((Element script) -> JSON.readTree(script.data()))
                .filter(data -> data.path("@type").asString("").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> decoded(String coins) {
        return Stream.of(coins.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.groupingBy(
                                pair -> pair[0],
                                Collectors.mapping(
                                        pair -> URLDecoder.decode(pair[1], UTF_8),
                                        Collectors.toList())));
    }
}
