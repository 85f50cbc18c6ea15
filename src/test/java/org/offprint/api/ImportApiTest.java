package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.BatchImport;
import org.offprint.papers.Paper;
import org.offprint.security.AuditLog;
import org.offprint.settings.OffprintSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportApiTest extends ApiTest {

    private static final String TWO =
            """
            @article{zhu2024,
              title = {Catapults in {SGD}},
              author = {Zhu, Libin and Müller, Jürgen},
              journal = {Journal of Tests},
              year = 2024,
              doi = {10.1000/catapults}
            }
            @inproceedings{liu2020,
              title = {On the linearity of large models},
              author = {Liu, Chaoyue},
              booktitle = {NeurIPS},
              year = 2020
            }
            """;

    @Autowired private BatchImport imports;
    @Autowired private AuditLog audit;

    @Test
    void storesWhatItReportsAndNothingTwice() {
        JsonNode report = json(send(TWO, "application/x-bibtex"));

        assertThat(report.propertyNames())
                .containsExactly("profile", "papers", "redirects", "problems");
        assertThat(report.get("problems").size()).isZero();
        assertThat(actions(report)).isEqualTo("[\"add\",\"add\"]");
        assertThat(report.get("papers").get(0).get("authors").toString())
                .isEqualTo("[\"Libin Zhu\",\"Jürgen Müller\"]");
        assertThat(report.get("papers").get(0).get("raw").stringValue())
                .startsWith("@article{zhu2024,");
        assertThat(papers.listPapers()).hasSize(2).allMatch(Paper::isPublic);

        assertThat(actions(json(send(TWO, "text/plain")))).isEqualTo("[\"same\",\"same\"]");
        assertThat(papers.listPapers()).hasSize(2).allMatch(paper -> paper.version() == 0);
    }

    @Test
    void storesNothingInADryRun() {
        MockHttpServletResponse answer =
                send(
                        "POST",
                        "/api/import/bibtex?dryRun=true",
                        "text/plain",
                        TWO.getBytes(StandardCharsets.UTF_8));
        assertThat(actions(json(answer))).isEqualTo("[\"add\",\"add\"]");
        assertThat(papers.listPapers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun=1", "dryRun=yes", "dryRun=True", "dryRun=true&dryRun=false"})
    void guessesNoDryRun(String query) {
        assertThat(
                        send(
                                        "POST",
                                        "/api/import/bibtex?" + query,
                                        "text/plain",
                                        TWO.getBytes(StandardCharsets.UTF_8))
                                .getStatus())
                .isEqualTo(400);
        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void readsLatin1WhereTheBodyIsNoUtf8() {
        byte[] latin = TWO.getBytes(StandardCharsets.ISO_8859_1);
        MockHttpServletResponse answer = send("POST", "/api/import/bibtex", "text/plain", latin);
        assertThat(json(answer).get("papers").get(0).get("authors").get(1).stringValue())
                .isEqualTo("Jürgen Müller");
    }

    @Test
    void reportsWhatItCannotReadAndTakesTheRest() {
        JsonNode report = json(send("@article{broken, title = {No end\n\n" + TWO, "text/plain"));

        assertThat(report.get("problems").size()).isPositive();
        assertThat(report.get("problems").get(0).get("line").intValue()).isPositive();
        assertThat(report.get("problems").get(0).get("message").stringValue()).endsWith(".");
        assertThat(papers.listPapers()).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no BibTeX at all", "{\"title\":\"T\"}"})
    void saysThatThereIsNothing(String body) {
        JsonNode report = json(send(body, "text/plain"));
        assertThat(report.get("papers").size()).isZero();
        assertThat(report.get("problems").size()).isPositive();
        assertThat(papers.listPapers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "multipart/form-data, 415", "text/html, 415", ", 415"})
    void takesNoOtherFile(String contentType, int status) {
        assertThat(send(TWO, contentType).getStatus()).isEqualTo(status);
        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void takesNoFileOfMoreThanSixteenMegabytes() {
        MockHttpServletResponse answer = send(" ".repeat((16 << 20) + 1), "text/plain");
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(json(answer).get("detail").stringValue())
                .isEqualTo(
                        "The body has 16,777,217 bytes; 16,777,216 are the most for an import, and nothing of it was read. Divide it, or set OFFPRINT_IMPORT_MAX_BYTES higher.");
    }

    @Test
    void takesAsMuchAsTheOwnerLetsIn() throws IOException {
        String file = TWO + " ".repeat(16 << 20);

        assertThat(withLimits("offprint.import.max-bytes", "17000000", file).get("papers").size())
                .isEqualTo(2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> withLimits("offprint.import.max-bytes", "100", TWO))
                .withMessageContaining("bytes; 100 are the most")
                .withMessageContaining("OFFPRINT_IMPORT_MAX_BYTES");
        JsonNode one = withLimits("offprint.import.max-entries", "1", TWO);
        assertThat(one.get("papers").size()).isEqualTo(1);
        assertThat(one.get("problems").get(0).get("message").stringValue())
                .contains("OFFPRINT_IMPORT_MAX_ENTRIES");
    }

    private JsonNode withLimits(String name, String value, String body) throws IOException {
        var source = new MapConfigurationPropertySource(Map.of(name, value));
        var settings = new Binder(source).bindOrCreate("offprint", OffprintSettings.class);
        var request = new MockHttpServletRequest();
        request.setParameter("dryRun", "true");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        var answer = new ImportController(imports, settings, audit).bibtex(request, () -> "test");
        return JsonMapper.builder().build().readTree(answer.getBody());
    }

    private MockHttpServletResponse send(String body, String contentType) {
        return send(
                "POST", "/api/import/bibtex", contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String actions(JsonNode report) {
        return report.get("papers")
                .valueStream()
                .map(p -> p.get("action").toString())
                .toList()
                .toString()
                .replace(" ", "");
    }
}
