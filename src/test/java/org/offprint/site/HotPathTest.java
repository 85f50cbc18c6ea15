package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.site.HotPath.Answer;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class HotPathTest {

    private static final Set<String> PAPERS = Set.of("papers");
    private static final String TEXT = "<p>Paper after paper after paper</p>".repeat(20);

    private final AtomicBoolean forbidden = new AtomicBoolean();
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final FinishedPages pages =
            new FinishedPages(
                    new Surroundings(
                            beans.getBeanProvider(SiteSection.class),
                            beans.getBeanProvider(SiteOwner.class),
                            new Indexing(beans.getBeanProvider(IndexingGuard.class))));
    private final StaticFiles files = new StaticFiles();
    private final HotPath hotPath = new HotPath(pages, files);

    HotPathTest() {
        beans.registerSingleton("guard", (IndexingGuard) forbidden::get);
        pages.drop(new SiteChanged(Set.of()));
        pages.getText("/papers", PAPERS, () -> PageText.html(TEXT).with("Link", "</x>; rel=x"));
    }

    @Test
    void answersFinishedPageWithItsHeaders() {
        Answer answer = find("/papers", null, Map.of()).orElseThrow();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.variant().body(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(headers(answer))
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Link", "</x>; rel=x")
                .containsEntry("ETag", answer.variant().tag())
                .hasSize(4);
    }

    @Test
    void compressesUnderAnotherTag() {
        Answer plain = find("/papers", null, Map.of("Accept-Encoding", "gzip;q=0")).orElseThrow();
        Answer gzip = find("/papers", null, Map.of("Accept-Encoding", "gzip, br")).orElseThrow();
        Answer star = find("/papers", null, Map.of("Accept-Encoding", "*")).orElseThrow();
        assertThat(headers(plain)).doesNotContainKey("Content-Encoding");
        assertThat(headers(gzip)).containsEntry("Content-Encoding", "gzip");
        assertThat(headers(gzip).get("ETag")).isNotEqualTo(headers(plain).get("ETag"));
        assertThat(headers(star)).isEqualTo(headers(gzip));
    }

    @Test
    void saysThatNothingChanged() {
        String tag = find("/papers", null, Map.of()).orElseThrow().variant().tag();
        Answer answer = find("/papers", null, Map.of("If-None-Match", tag)).orElseThrow();
        assertThat(answer.status()).isEqualTo(304);
        assertThat(headers(answer)).containsEntry("ETag", tag).containsKey("Vary");
        Answer gzip =
                find("/papers", null, Map.of("If-None-Match", tag, "Accept-Encoding", "gzip"))
                        .orElseThrow();
        assertThat(gzip.status()).isEqualTo(200);
        Answer any =
                find("/papers", null, Map.of("If-None-Match", "*", "Accept-Encoding", "gzip"))
                        .orElseThrow();
        assertThat(any.status()).isEqualTo(304);
        assertThat(headers(any)).doesNotContainKey("Content-Encoding");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "&",
                "utm_source=x",
                "fbclid=1&utm_medium=%C3%A4&gclid",
                "Page=2",
                "pages=2&xpage=1&q1",
                "x=page&y=q"
            })
    void passesOverParametersThatNoPageKnows(@Nullable String query) {
        assertThat(find("/papers", query, Map.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=2",
                "q",
                "q=",
                "utm_source=x&year=2024",
                "year=2024&utm_source=x",
                "&&tag=x",
                "author=a",
                "type=journal",
                "%70age=2",
                "+page=2"
            })
    void leavesParametersThatPagesKnowToThem(String query) {
        assertThat(find("/papers", query, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/papers/", "/Papers", "//papers", "/%70apers", "/papers;a=b", "*", ""})
    void leavesOtherSpellingsToTheRest(String path) {
        assertThat(find(path, null, Map.of())).isEmpty();
    }

    @Test
    void neverServesAnErrorAsPage() {
        pages.get("error/404", Set.of(), () -> "There is no page here");
        assertThat(find("/error/404", null, Map.of())).isEmpty();
    }

    @Test
    void keepsSearchEnginesAwayAsSoonAsThatIsKnown() {
        assertThat(headers(find("/papers", null, Map.of()).orElseThrow()))
                .doesNotContainKey("X-Robots-Tag");
        forbidden.set(true);
        pages.drop(new SiteChanged(Set.of("profile")));
        assertThat(find("/papers", null, Map.of())).isEmpty();
        pages.get("/papers", PAPERS, () -> TEXT);
        assertThat(headers(find("/papers", null, Map.of()).orElseThrow()))
                .containsEntry("X-Robots-Tag", "noindex");
    }

    @Test
    void hasNothingOfPageAfterItsChange() {
        pages.drop(new SiteChanged(Set.of("news")));
        assertThat(find("/papers", null, Map.of())).isPresent();
        pages.drop(new SiteChanged(Set.of("papers")));
        assertThat(find("/papers", null, Map.of())).isEmpty();
    }

    @Test
    void answersStaticFilesForAsLongAsTheyMayBeKept() {
        Answer hashed = find(files.path("site/site.css"), "v=1", Map.of()).orElseThrow();
        assertThat(headers(hashed))
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
        Answer plain = find("/site/site.css", null, Map.of()).orElseThrow();
        assertThat(headers(plain)).containsEntry("Cache-Control", "no-cache");
        assertThat(find("/favicon.ico", null, Map.of())).isPresent();
        assertThat(find("/site/none.css", null, Map.of())).isEmpty();
    }

    private Optional<Answer> find(String path, @Nullable String query, Map<String, String> sent) {
        return hotPath.find(
                path,
                query,
                name ->
                        Collections.enumeration(
                                sent.containsKey(name) ? List.of(sent.get(name)) : List.of()));
    }

    private static Map<String, String> headers(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.addHeaders((name, value) -> assertThat(headers.put(name, value)).isNull());
        return headers;
    }
}
