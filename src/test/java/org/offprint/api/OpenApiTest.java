package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.ImportReport;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Holds the description of the API to what the API does. */
class OpenApiTest extends ApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    @Autowired private List<RequestMappingHandlerMapping> mappings;

    private JsonNode document;

    @BeforeEach
    void read() {
        MockHttpServletResponse answer = get("/api/openapi.json");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        document = json(answer);
    }

    @Test
    void describesEveryAddressAndNoOther() {
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().stream()
                                .filter(METHODS::contains)
                                .forEach(method -> described.add(method + " " + path.getKey())));
        Set<String> real = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods()
                    .forEach((info, method) -> {
                        for (String path : info.getPatternValues()) {
                            if (path.startsWith("/api")) {
                                info.getMethodsCondition()
                                        .getMethods()
                                        .forEach(m ->
                                                real.add(
                                                        m.name().toLowerCase(Locale.ROOT)
                                                                + " "
                                                                + path));
                            }
                        }
                    });
        }
        assertThat(described).isEqualTo(real).hasSizeGreaterThan(5);
    }

    @Test
    void namesTheContentTypesThatAreTaken() {
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods()
                    .forEach((info, method) -> {
                        for (String path : info.getPatternValues()) {
                            if (path.startsWith("/api")) {
                                JsonNode operation =
                                        document.get("paths")
                                                .get(path)
                                                .get(
                                                        info.getMethodsCondition()
                                                                .getMethods()
                                                                .iterator()
                                                                .next()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT));
                                assertThat(
                                                operation
                                                        .path("requestBody")
                                                        .path("content")
                                                        .propertyNames())
                                        .containsExactlyInAnyOrderElementsOf(
                                                info
                                                        .getConsumesCondition()
                                                        .getConsumableMediaTypes()
                                                        .stream()
                                                        .map(Object::toString)
                                                        .toList());
                            }
                        }
                    });
        }
    }

    @Test
    void describesTheMembersInTheirOrder() {
        assertMembers("Paper", PaperJson.class);
        assertMembers("Person", PaperJson.Person.class);
        assertMembers("Link", PaperJson.Link.class);
        assertMembers("Page", PaperJson.Page.class);
        assertMembers("ImportReport", ImportReport.class);
        assertMembers(property("ImportReport", "profile"), ImportReport.Person.class);
        assertMembers(property("ImportReport", "papers").get("items"), ImportReport.Entry.class);
        assertMembers(
                property("ImportReport", "problems").get("items"), ImportReport.Problem.class);
    }

    @Test
    void listsEveryChoice() {
        assertChoices("Paper", "type", Arrays.stream(PaperType.values()).map(PaperType::id));
        assertChoices("Paper", "status", Arrays.stream(PaperStatus.values()).map(PaperStatus::id));
        assertChoices("Link", "kind", Arrays.stream(LinkKind.values()).map(LinkKind::id));
        assertChoices(
                "Paper",
                "visibility",
                Arrays.stream(Visibility.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void namesTheLimits() {
        assertThat(limit("Paper", "title", "maxLength")).isEqualTo(PaperData.MAX_TITLE);
        assertThat(limit("Paper", "authors", "maxItems")).isEqualTo(PaperData.MAX_AUTHORS);
        assertThat(limit("Paper", "note", "maxLength")).isEqualTo(PaperData.MAX_NOTE);
        assertThat(limit("Paper", "abstract", "maxLength")).isEqualTo(PaperData.MAX_ABSTRACT);
        assertThat(limit("Paper", "tags", "maxItems")).isEqualTo(PaperData.MAX_TAGS);
        assertThat(property("Paper", "tags").get("items").get("maxLength").intValue())
                .isEqualTo(PaperData.MAX_TAG);
        assertThat(limit("Paper", "links", "maxItems")).isEqualTo(PaperData.MAX_LINKS);
        assertThat(limit("Paper", "slug", "maxLength")).isEqualTo(Slug.MAX_LENGTH);
        assertThat(limit("Paper", "doi", "maxLength")).isEqualTo(Doi.MAX_LENGTH);
        assertThat(limit("Paper", "venue", "maxLength")).isEqualTo(Publication.MAX_VENUE);
        assertThat(limit("Paper", "venueShort", "maxLength"))
                .isEqualTo(Publication.MAX_VENUE_SHORT);
        for (String number : List.of("volume", "issue", "pages")) {
            assertThat(limit("Paper", number, "maxLength")).isEqualTo(Publication.MAX_NUMBER);
        }
        assertThat(limit("Paper", "publisher", "maxLength")).isEqualTo(Publication.MAX_NAME);
        assertThat(limit("Person", "family", "maxLength")).isEqualTo(Author.MAX_LENGTH);
        assertThat(limit("Person", "given", "maxLength")).isEqualTo(Author.MAX_LENGTH);
        assertThat(limit("Link", "url", "maxLength")).isEqualTo(WebLink.MAX_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"size=500, 200", "size=501, 400", "page=1000001, 400"})
    void namesTheLimitsOfParameters(String query, int status) {
        JsonNode parameters = document.at("/paths/~1api~1papers/get/parameters");
        assertThat(parameters.get(0).get("schema").get("maximum").intValue()).isEqualTo(500);
        assertThat(parameters.get(1).get("schema").get("maximum").intValue()).isEqualTo(1_000_000);
        assertThat(get("/api/papers?" + query).getStatus()).isEqualTo(status);
    }

    @Test
    void refersToNothingThatIsNotThere() {
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(30);
        assertThat(references)
                .allSatisfy(reference ->
                        assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse());
    }

    @Test
    void showsAnExampleThatWorks() {
        String example =
                document.at(
                                "/paths/~1api~1papers/post/requestBody/content/application~1json/example")
                        .toString();
        assertThat(post("/api/papers", example).getStatus()).isEqualTo(201);
        JsonNode types = document.at("/paths/~1api~1import~1bibtex/post/requestBody/content");
        byte[] bibtex =
                types.get("application/x-bibtex")
                        .get("example")
                        .stringValue()
                        .getBytes(StandardCharsets.UTF_8);
        JsonNode report = json(send("POST", "/api/import/bibtex", "application/x-bibtex", bibtex));
        assertThat(report.get("papers").get(0).get("action").stringValue()).isEqualTo("add");
        assertThat(report.get("problems").size()).isZero();
    }

    private void assertMembers(String schema, Class<? extends Record> type) {
        assertMembers(schema(schema), type);
    }

    private static void assertMembers(JsonNode schema, Class<? extends Record> type) {
        assertThat(schema.get("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyElementsOf(
                        Arrays.stream(type.getRecordComponents()).map(OpenApiTest::name).toList());
    }

    private static String name(RecordComponent component) {
        JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private void assertChoices(String schema, String name, Stream<String> ids) {
        assertThat(
                        property(schema, name)
                                .get("enum")
                                .valueStream()
                                .filter(each -> !each.isNull())
                                .map(JsonNode::stringValue))
                .containsExactlyElementsOf(ids.toList());
    }

    private int limit(String schema, String name, String limit) {
        return property(schema, name).get(limit).intValue();
    }

    private JsonNode property(String schema, String name) {
        return schema(schema).get("properties").get(name);
    }

    private JsonNode schema(String name) {
        return document.get("components").get("schemas").get(name);
    }
}
