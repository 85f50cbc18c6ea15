package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PaperFixtures;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class PapersApiTest extends ApiTest {

    private static final String SMALL =
            "{\"title\":\"On programs\",\"authors\":[{\"family\":\"Lovelace\",\"given\":\"Ada\"}]}";

    @Test
    void tellsAPaperInTheOrderOfTheContract() {
        Paper paper = papers.add(PaperFixtures.catapults());

        MockHttpServletResponse answer = get("/api/papers/" + paper.id());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(answer.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(text(answer))
                .isEqualTo(
                        """
                        {"id":"%s","slug":"2024-zhu-catapults-in-sgd","visibility":"public","status":"accepted",\
                        "type":"conference","title":"Catapults in SGD","authors":[\
                        {"family":"Zhu","given":"L","orcid":"0000-0002-1825-0097","owner":null,"equal":true,"corresponding":true},\
                        {"family":"Liu","given":"C","orcid":null,"owner":false,"equal":true,"corresponding":false},\
                        {"family":"van Beethoven Jr.","given":"Ludwig","orcid":null,"owner":null,"equal":false,"corresponding":false},\
                        {"family":"ATLAS Collaboration","given":null,"orcid":null,"owner":null,"equal":false,"corresponding":false}],\
                        "venue":"International Conference on Machine Learning","venueShort":"ICML","year":2024,"month":7,"day":21,\
                        "volume":"235","issue":"1","pages":"62476–62509","publisher":"PMLR","doi":"10.1000/catapults",\
                        "arxiv":"2306.04815","note":"Spotlight","abstract":"Spikes in the *training loss*.",\
                        "tags":["Optimization","deep learning"],"links":[{"kind":"code","url":"https://github.com/x/y"},\
                        {"kind":"slides","url":"/files/slides.pdf"}],"selected":true,"version":0}\
                        """
                                .formatted(paper.id()));
    }

    @Test
    void changesNothingWhereAPaperIsPutBackAsItCame() {
        Paper paper = papers.add(PaperFixtures.catapults());
        MockHttpServletResponse read = get("/api/papers/" + paper.id());

        MockHttpServletResponse answer =
                put("/api/papers/" + paper.id(), read.getHeader("ETag"), text(read));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(text(answer)).isEqualTo(text(read).replace("\"version\":0", "\"version\":1"));
        assertThat(papers.getPaper(paper.id()).data()).isEqualTo(paper.data());
    }

    @Test
    void addsAPaperOfWhichLittleIsKnown() {
        MockHttpServletResponse answer = post("/api/papers", SMALL);

        assertThat(answer.getStatus()).isEqualTo(201);
        JsonNode paper = json(answer);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("/api/papers/" + paper.get("id").stringValue());
        assertThat(answer.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(paper.get("slug").stringValue()).isEqualTo("lovelace-programs");
        assertThat(paper.get("visibility").stringValue()).isEqualTo("public");
        assertThat(paper.get("status").stringValue()).isEqualTo("published");
        assertThat(paper.get("type").stringValue()).isEqualTo("article");
        assertThat(paper.get("year").isNull()).isTrue();
        assertThat(text(get(String.valueOf(answer.getHeader("Location"))))).isEqualTo(text(answer));
    }

    @Test
    void addsWhatItTellsOfAnotherPaper() {
        Paper paper = papers.add(PaperFixtures.catapults());
        String told = text(get("/api/papers/" + paper.id()));
        papers.delete(paper.id());

        MockHttpServletResponse answer = post("/api/papers", told);

        assertThat(answer.getStatus()).isEqualTo(201);
        String id = json(answer).get("id").stringValue();
        assertThat(id).isNotEqualTo(paper.id().toString());
        assertThat(text(answer)).isEqualTo(told.replace(paper.id().toString(), id));
    }

    @Test
    void replacesThePaperButKeepsWhatItDoesNotTell() {
        Paper paper = papers.add(PaperFixtures.catapults());
        PaperData before = paper.data();

        MockHttpServletResponse answer = put("/api/papers/" + paper.id(), "\"0\"", SMALL);

        assertThat(answer.getStatus()).isEqualTo(200);
        PaperData after = papers.getPaper(paper.id()).data();
        assertThat(after.title()).isEqualTo("On programs");
        assertThat(after.authors()).hasSize(1);
        assertThat(after.date()).isNull();
        assertThat(after.doi()).isNull();
        assertThat(after.abstractText()).isNull();
        assertThat(after.venue()).isNull();
        assertThat(after.tags()).isEmpty();
        assertThat(after.links()).isEmpty();
        assertThat(after.selected()).isFalse();
        assertThat(List.of(after.pdf(), after.thumbnail(), after.versions(), after.slug()))
                .isEqualTo(
                        List.of(
                                before.pdf(),
                                before.thumbnail(),
                                before.versions(),
                                before.slug()));
        assertThat(after.publication().series()).isEqualTo(before.publication().series());
        assertThat(after.publication().editors()).isEqualTo(before.publication().editors());
        assertThat(after.citationKey()).isEqualTo(before.citationKey());
        assertThat(after.award()).isEqualTo(before.award());
        assertThat(after.source()).isEqualTo(before.source());
    }

    @Test
    void publishesNoDraftThatForgetsToSayThatItIsOne() {
        Paper draft = papers.add(PaperFixtures.draft("A draft"));
        put("/api/papers/" + draft.id(), "\"0\"", SMALL);
        assertThat(papers.getPaper(draft.id()).isPublic()).isFalse();

        put(
                "/api/papers/" + draft.id(),
                "\"1\"",
                SMALL.replace("}]}", "}],\"visibility\":\"public\"}"));
        assertThat(papers.getPaper(draft.id()).isPublic()).isTrue();
    }

    @Test
    void takesNamesApartThatItIsGivenInTwoParts() {
        JsonNode paper =
                json(
                        post(
                                "/api/papers",
                                "{\"title\":\"T\",\"authors\":[{\"given\":\"Ludwig\",\"family\":\"van Beethoven\"},{\"given\":\"Martin\",\"family\":\"King Jr.\"},{\"family\":\"van der Berg Group\"}]}"));
        var authors = papers.listPapers().getFirst().data().authors();
        assertThat(authors.get(0).particle()).isEqualTo("van");
        assertThat(authors.get(1).suffix()).isEqualTo("Jr.");
        assertThat(authors.get(2).family()).isEqualTo("van der Berg Group");
        assertThat(paper.get("authors").valueStream().map(a -> a.get("family").stringValue()))
                .containsExactly("van Beethoven", "King Jr.", "van der Berg Group");
    }

    @Test
    void deletesAPaperOnce() {
        Paper paper = papers.add(PaperFixtures.catapults());
        String address = "/api/papers/" + paper.id();

        MockHttpServletResponse answer = send("DELETE", address, null, null);

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getContentLength()).isZero();
        assertThat(papers.listPapers()).isEmpty();
        assertProblem(send("DELETE", address, null, null), 404, "no paper of this id");
        assertProblem(get(address), 404, "no paper of this id");
        assertProblem(put(address, "\"0\"", SMALL), 404, "no paper of this id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
    void hasNothingUnderOtherIds(String id) {
        assertProblem(get("/api/papers/" + id), 404, "no paper of this id");
    }

    @Test
    void deletesNoPaperThatWasChangedSinceItWasRead() {
        Paper paper = papers.add(PaperFixtures.catapults());
        String address = "/api/papers/" + paper.id();
        papers.select(paper.id(), false);

        assertProblem(send("DELETE", address, null, null, "If-Match", "\"0\""), 412, "read");
        assertThat(papers.listPapers()).hasSize(1);
        assertThat(send("DELETE", address, null, null, "If-Match", "\"1\"").getStatus())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"1\"', 200",
        "'*', 200",
        "' \"7\", \"1\" ', 200",
        "'\"0\"', 412",
        "'\"01\"', 412",
        "'W/\"1\"', 412",
        "'\"*\"', 412",
        "'\"0\", W/\"1\"', 412",
        "1, 400",
        "'\"1', 400",
        "'\"1\" \"2\"', 400",
        "'\"1\", *', 400",
        "'', 412"
    })
    void changesOnlyWhatWasRead(String ifMatch, int status) {
        Paper paper = papers.add(PaperFixtures.catapults());
        papers.select(paper.id(), false);

        MockHttpServletResponse answer = put("/api/papers/" + paper.id(), ifMatch, SMALL);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(papers.getPaper(paper.id()).version()).isEqualTo(status == 200 ? 2 : 1);
    }

    @Test
    void wantsToKnowWhatWasReadBeforeAChange() {
        Paper paper = papers.add(PaperFixtures.catapults());
        assertProblem(
                send(
                        "PUT",
                        "/api/papers/" + paper.id(),
                        "application/json",
                        SMALL.getBytes(StandardCharsets.UTF_8)),
                428,
                "If-Match");
    }

    @ParameterizedTest
    @CsvSource({"'\"0\"', 304", "'W/\"0\"', 304", "'\"1\"', 200", "'\"1\", \"0\"', 304"})
    void saysThatNothingChanged(String ifNoneMatch, int status) {
        Paper paper = papers.add(PaperFixtures.catapults());

        MockHttpServletResponse answer =
                get("/api/papers/" + paper.id(), "If-None-Match", ifNoneMatch);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(text(answer).isEmpty()).isEqualTo(status == 304);
    }

    @Test
    void namesEveryWrongMemberAtOnce() {
        MockHttpServletResponse answer =
                post(
                        "/api/papers",
                        """
                        {"title":" ","authors":[{"given":"Ada","family":""},{"family":"Byron","orcid":"0000-0000-0000-0000"},7],
                         "type":"journal","status":5,"year":"2024","doi":"nonsense","arxiv":"x","tags":["a",1],
                         "links":[{"kind":"film","url":"javascript:alert(1)"},{"url":"https://x.example","size":1}],
                         "selected":"yes","colour":"red","visibility":"hidden","slug":"Ä","volume":"%s"}
                        """
                                .formatted("v".repeat(61)));

        assertProblem(answer, 422, "members cannot be stored");
        assertThat(json(answer).get("errors").valueStream().map(e -> e.get("field").stringValue()))
                .containsExactlyInAnyOrder(
                        "title",
                        "authors[0].family",
                        "authors[1].orcid",
                        "authors[2]",
                        "type",
                        "status",
                        "year",
                        "doi",
                        "arxiv",
                        "tags[1]",
                        "links[0].kind",
                        "links[0].url",
                        "links[1].size",
                        "selected",
                        "colour",
                        "visibility",
                        "slug",
                        "volume");
        assertThat(
                        json(answer)
                                .get("errors")
                                .valueStream()
                                .map(e -> e.get("message").stringValue()))
                .allSatisfy(message -> assertThat(message).endsWith("."));
        assertThat(papers.listPapers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                | title, authors
                    {"title":"T"}                                     | authors
                    {"title":"T","authors":[]}                        | authors
                    {"title":"T","authors":null}                      | authors
                    {"title":"T","authors":{}}                        | authors
                    {"title":"T","authors":"A"}                       | authors
                    {"title":"T","authors":[{}]}                      | authors[0].family
                    {"title":["T"],"authors":[{"family":"A"}]}        | title
                    {"title":"T","authors":[{"family":"A","equal":1}]} | authors[0].equal
                    {"title":"T","authors":[{"family":"A"}],"month":1} | month
                    {"title":"T","authors":[{"family":"A"}],"day":1}   | day
                    {"title":"T","authors":[{"family":"A"}],"year":20} | year
                    {"title":"T","authors":[{"family":"A"}],"year":2024,"month":13} | month
                    {"title":"T","authors":[{"family":"A"}],"year":2023,"month":2,"day":29} | day
                    {"title":"T","authors":[{"family":"A"}],"year":2024.5} | year
                    {"title":"T","authors":[{"family":"A"}],"year":99999999999999999999} | year
                    {"title":"T","authors":[{"family":"A"}],"tags":"a,b"} | tags
                    {"title":"T","authors":[{"family":"A"}],"links":{}} | links
                    {"title":"T","authors":[{"family":"A"}],"links":[{"kind":"pdf"}]} | links[0].url
                    {"title":"T","authors":[{"family":"A"}],"Title":"t"} | Title
                    {"title":"T","authors":[{"family":"A"}],"abstractText":"t"} | abstractText
                    """)
    void saysWhichMemberIsWrong(String json, String fields) {
        MockHttpServletResponse answer = post("/api/papers", json);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(json(answer).get("errors").valueStream().map(e -> e.get("field").stringValue()))
                .containsExactlyInAnyOrder(fields.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"title":"secret-marker", | 1
                    {"title":"secret-marker"  | 1
                    {"title":secret-marker}   | 1
                    {"title":'secret-marker'} | 1
                    {"a":1}secret-marker      | 1
                    {"title":"a","title":"secret-marker"} | 1
                    {"title":"\\secret-marker"} | 1
                    """)
    void saysWhereTheBodyIsNoJsonAndNothingOfWhatItHolds(String body, int line) {
        MockHttpServletResponse answer = post("/api/papers", body);

        assertProblem(answer, 400, "line " + line + ", column ");
        assertThat(json(answer).get("line").intValue()).isEqualTo(line);
        assertThat(text(answer)).doesNotContain("secret-marker");
    }

    @Test
    void countsLinesAndColumnsOfTheBody() {
        JsonNode problem = json(post("/api/papers", "{\n  \"title\": \"T\",\n  \"year\": ?\n}"));
        assertThat(problem.get("line").intValue()).isEqualTo(3);
        assertThat(problem.get("column").intValue()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\""})
    void wantsOneObject(String body) {
        assertProblem(post("/api/papers", body), 400, "object");
    }

    @Test
    void readsUtf8AndNothingElse() {
        byte[] latin = SMALL.replace("Ada", "Adé").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send("POST", "/api/papers", "application/json", latin).getStatus())
                .isEqualTo(400);
        assertThat(
                        send("POST", "/api/papers", "application/json;charset=ISO-8859-1", latin)
                                .getStatus())
                .isEqualTo(415);
        byte[] utf = SMALL.replace("Ada", "Adé 李").getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse answer =
                send("POST", "/api/papers", "application/json;charset=utf-8", utf);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(json(answer).get("authors").get(0).get("given").stringValue())
                .isEqualTo("Adé 李");
    }

    @Test
    void survivesDeepNesting() {
        String deep = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertProblem(post("/api/papers", deep), 400, "nests deeper");
    }

    @ParameterizedTest
    @CsvSource({"1048576, 422", "1048577, 413", "3000000, 413"})
    void takesPapersOfOneMegabyte(int size, int status) {
        String start = "{\"title\":\"";
        String body = start + "x".repeat(size - start.length() - 2) + "\"}";
        MockHttpServletResponse answer = post("/api/papers", body);
        assertThat(answer.getStatus()).isEqualTo(status);
        if (status == 413) {
            assertProblem(answer, 413, "larger than 1 MB");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/papers, text/plain, 415",
        "POST, /api/papers, application/x-www-form-urlencoded, 415",
        "POST, /api/papers, multipart/form-data, 415",
        "POST, /api/papers, application/xml, 415",
        "POST, /api/papers, , 415",
        "PUT, /api/papers/x, text/plain, 415",
        "PATCH, /api/papers/x, application/json, 405",
        "PUT, /api/papers, application/json, 405",
        "DELETE, /api/papers, , 405",
        "POST, /api/papers/x, application/json, 405",
        "GET, /api, , 404",
        "GET, /api/, , 404",
        "GET, /api/papers/, , 404",
        "GET, /api/papers/x/y, , 404",
        "GET, /api/paper, , 404"
    })
    void saysWhatAnAddressTakes(String method, String address, String contentType, int status) {
        MockHttpServletResponse answer =
                send(method, address, contentType, SMALL.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Allow") != null).isEqualTo(status == 405);
        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void refusesCompressedBodies() {
        assertProblem(
                send(
                        "POST",
                        "/api/papers",
                        "application/json",
                        SMALL.getBytes(StandardCharsets.UTF_8),
                        "Content-Encoding",
                        "gzip"),
                415,
                "Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 406",
        "application/xml, 406",
        "'text/html, */*;q=0.1', 201",
        "application/json, 201"
    })
    void storesNothingWhoseAnswerWouldNotBeTaken(String accept, int status) {
        assertThat(
                        send(
                                        "POST",
                                        "/api/papers",
                                        "application/json",
                                        SMALL.getBytes(StandardCharsets.UTF_8),
                                        "Accept",
                                        accept)
                                .getStatus())
                .isEqualTo(status);
        assertThat(papers.listPapers()).hasSize(status == 201 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"Other\",\"authors\":[{\"family\":\"X\"}],\"doi\":\"https://doi.org/10.1000/CATAPULTS\"}",
                "{\"title\":\"Other\",\"authors\":[{\"family\":\"X\"}],\"arxiv\":\"arXiv:2306.04815v2\"}",
                "{\"title\":\"Catapults in sgd.\",\"authors\":[{\"family\":\"Liu\"}],\"year\":2023}"
            })
    void refusesADouble(String json) {
        Paper known = papers.add(PaperFixtures.catapults());

        MockHttpServletResponse answer = post("/api/papers", json);

        assertProblem(answer, 409, "“Catapults in SGD” is here already");
        assertThat(json(answer).get("existing").stringValue()).isEqualTo(known.id().toString());
        assertThat(papers.listPapers()).hasSize(1);
    }

    @Test
    void turnsNoPaperIntoADoubleButLetsOldOnesBe() {
        Paper known = papers.add(PaperFixtures.catapults());
        Paper other = papers.add(PaperFixtures.identified("Other", null, null));
        String twin =
                "{\"title\":\"Other\",\"authors\":[{\"family\":\"X\"}],\"doi\":\"10.1000/catapults\"}";

        MockHttpServletResponse answer = put("/api/papers/" + other.id(), "\"0\"", twin);

        assertProblem(answer, 409, "here already");
        assertThat(json(answer).get("existing").stringValue()).isEqualTo(known.id().toString());

        Paper old = papers.add(PaperFixtures.identified("Other", "10.1000/catapults", null));
        assertThat(put("/api/papers/" + old.id(), "\"0\"", twin).getStatus()).isEqualTo(200);
    }

    @Test
    void saysWhoseAddressAPaperAsksFor() {
        papers.add(PaperFixtures.catapults());
        MockHttpServletResponse answer =
                post(
                        "/api/papers",
                        SMALL.replace("}]}", "}],\"slug\":\"2024-zhu-catapults-in-sgd\"}"));
        assertProblem(answer, 422, "Catapults in SGD");
        assertThat(json(answer).get("errors").get(0).get("field").stringValue()).isEqualTo("slug");
    }

    @Test
    void takesNoPaperForAnother() {
        Paper paper = papers.add(PaperFixtures.catapults());
        MockHttpServletResponse answer =
                put(
                        "/api/papers/" + paper.id(),
                        "\"0\"",
                        SMALL.replace(
                                "}]}", "}],\"id\":\"00000000-0000-0000-0000-000000000000\"}"));
        assertThat(json(answer).get("errors").get(0).get("field").stringValue()).isEqualTo("id");
    }

    @Test
    void listsThePapersInTheOwnersOrderDraftsToo() {
        papers.add(PaperFixtures.draft("Three"));
        papers.add(PaperFixtures.titled("Two"));
        papers.add(PaperFixtures.titled("One"));

        assertThat(titles(get("/api/papers"))).containsExactly("One", "Two", "Three");
        assertThat(titles(get("/api/papers?size=2"))).containsExactly("One", "Two");
        assertThat(titles(get("/api/papers?size=2&page=2&utm_source=x"))).containsExactly("Three");
        assertThat(titles(get("/api/papers?q=thr"))).containsExactly("Three");
        assertThat(json(get("/api/papers?size=2&page=2")).get("total").intValue()).isEqualTo(3);
        assertThat(json(get("/api/papers?q=thr")).get("total").intValue()).isEqualTo(1);
        assertThat(text(get("/api/papers?q=nothing"))).isEqualTo("{\"items\":[],\"total\":0}");
        assertThat(titles(get("/api/papers?q=&size=&page="))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, 400",
        "size=501, 400",
        "size=abc, 400",
        "size=-1, 400",
        "size=500, 200",
        "size=1.5, 400",
        "size=1&size=2, 400",
        "page=0, 400",
        "page=-1, 400",
        "page=x, 400",
        "page=99999999999, 400",
        "page=1, 200",
        "page=2, 404",
        "q=%00, 400",
        "q=%E2%80%AE, 200"
    })
    void readsParametersOrSaysWhatIsWrong(String query, int status) {
        MockHttpServletResponse answer = send("GET", "/api/papers", null, null);
        assertThat(text(answer)).isEqualTo("{\"items\":[],\"total\":0}");
        assertThat(get("/api/papers?" + query).getStatus()).isEqualTo(status);
    }

    private static List<String> titles(MockHttpServletResponse answer) {
        return json(answer)
                .get("items")
                .valueStream()
                .map(paper -> paper.get("title").stringValue())
                .toList();
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String detail) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        JsonNode problem = json(answer);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).contains(detail).endsWith(".");
    }
}
