package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FinishedPagesTest {

    private static final Set<String> FRONT = Set.of("profile", "papers");

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final FinishedPages pages =
            new FinishedPages(
                    new Surroundings(
                            beans.getBeanProvider(SiteSection.class),
                            beans.getBeanProvider(SiteOwner.class),
                            new Indexing(beans.getBeanProvider(IndexingGuard.class))));

    @Test
    void rendersOncePerChange() throws Exception {
        AtomicInteger rendered = new AtomicInteger();
        assertThat(body("/", rendered)).isEqualTo("1");
        assertThat(body("/", rendered)).isEqualTo("1");
        pages.drop(new SiteChanged(Set.of()));
        assertThat(body("/", rendered)).isEqualTo("2");
    }

    @Test
    void keepsPagesApart() throws Exception {
        assertThat(text(pages.get("/", FRONT, () -> "home"))).isEqualTo("home");
        assertThat(text(pages.get("/papers", FRONT, () -> "papers"))).isEqualTo("papers");
    }

    @Test
    void dropsOnlyWhatIsMadeFromWhatChanged() throws Exception {
        AtomicInteger rendered = new AtomicInteger();
        pages.drop(new SiteChanged(Set.of()));
        body("/papers/a", Set.of("paper/a"), rendered);
        body("/papers/b", Set.of("paper/b", "profile"), rendered);
        body("/robots.txt", Set.of(), rendered);
        pages.drop(new SiteChanged(Set.of("paper/a", "papers")));
        assertThat(pages.find("/papers/a")).isEmpty();
        assertThat(pages.find("/papers/b")).isPresent();
        pages.drop(new SiteChanged(Set.of("profile")));
        assertThat(pages.find("/papers/b")).isEmpty();
        assertThat(pages.find("/robots.txt")).isPresent();
        pages.drop(new SiteChanged(Set.of()));
        assertThat(pages.find("/robots.txt")).isEmpty();
    }

    @Test
    void dropsAllWhenTheMenuGainsOrLosesSection() throws Exception {
        AtomicBoolean news = new AtomicBoolean();
        beans.registerSingleton("news", new Section("/news", news));
        assertThat(keepsRobotsThrough("news")).as("first look").isFalse();
        assertThat(keepsRobotsThrough("news")).isTrue();
        news.set(true);
        assertThat(keepsRobotsThrough("news")).isFalse();
        assertThat(keepsRobotsThrough("news")).isTrue();
        news.set(false);
        assertThat(keepsRobotsThrough("news")).isFalse();
    }

    @Test
    void dropsAllWhenTheOwnerIsCalledOtherwise() throws Exception {
        AtomicReference<String> name = new AtomicReference<>("Jane");
        beans.registerSingleton("owner", (SiteOwner) () -> Optional.of(name.get()));
        keepsRobotsThrough("profile");
        assertThat(keepsRobotsThrough("profile")).isTrue();
        name.set("Jane Doe");
        assertThat(keepsRobotsThrough("profile")).isFalse();
    }

    @Test
    void dropsAllWhenSearchEnginesMayCome() throws Exception {
        AtomicBoolean forbidden = new AtomicBoolean(true);
        beans.registerSingleton("guard", (IndexingGuard) forbidden::get);
        keepsRobotsThrough("profile");
        assertThat(keepsRobotsThrough("profile")).isTrue();
        forbidden.set(false);
        assertThat(keepsRobotsThrough("profile")).isFalse();
    }

    @Test
    void dropsAllWhenTheMenuCannotBeRead() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        beans.registerSingleton(
                "guard",
                (IndexingGuard)
                        () -> {
                            if (broken.get()) {
                                throw new IllegalStateException("no database");
                            }
                            return false;
                        });
        keepsRobotsThrough("profile");
        pages.get("/robots.txt", Set.of(), () -> "robots");
        broken.set(true);
        pages.drop(new SiteChanged(Set.of("profile")));
        assertThat(pages.find("/robots.txt")).isEmpty();
    }

    @Test
    void keepsNothingOfFailedRendering() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        pages.get(
                                "/",
                                FRONT,
                                () -> {
                                    throw new IllegalStateException("no data");
                                }));
        assertThat(text(pages.get("/", FRONT, () -> "home"))).isEqualTo("home");
    }

    @Test
    void rendersOnceForAllWhoAskAtTheSameTime() throws Exception {
        AtomicInteger rendered = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    Stream.generate(() ->
                                    CompletableFuture.supplyAsync(
                                            () ->
                                                    pages.get(
                                                            "/",
                                                            FRONT,
                                                            () -> {
                                                                await(asked);
                                                                return ""
                                                                        + rendered
                                                                                .incrementAndGet();
                                                            }),
                                            executor))
                            .limit(20)
                            .toList();
            asked.countDown();
            for (var answer : answers) {
                assertThat(text(answer.get(10, TimeUnit.SECONDS))).isEqualTo("1");
            }
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void neverPutsBackWhatWasRenderedBeforeTheChange() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        var data = new AtomicReference<>("old");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            pages.drop(new SiteChanged(Set.of()));
            var slow =
                    CompletableFuture.supplyAsync(
                            () ->
                                    pages.get(
                                            "/",
                                            FRONT,
                                            () -> {
                                                String read = data.get();
                                                reading.countDown();
                                                await(changed);
                                                return read;
                                            }),
                            executor);
            await(reading);
            data.set("new");
            pages.drop(new SiteChanged(Set.of("papers")));
            assertThat(text(pages.get("/", FRONT, data::get))).isEqualTo("new");
            changed.countDown();
            assertThat(text(slow.get(10, TimeUnit.SECONDS))).isEqualTo("new");
        }
        assertThat(text(pages.get("/", FRONT, data::get))).isEqualTo("new");
    }

    @Test
    void keepsSearchEnginesAwayAsLongAsAnyGuardSaysSo() throws Exception {
        assertThat(pages.get("/", FRONT, () -> "home").indexed()).isTrue();
        beans.registerSingleton("first", (IndexingGuard) () -> false);
        beans.registerSingleton("second", (IndexingGuard) () -> true);
        pages.drop(new SiteChanged(Set.of()));
        assertThat(pages.get("/", FRONT, () -> "home").indexed()).isFalse();
    }

    /** Whether a page that shows nothing but the frame outlives a change of this. */
    private boolean keepsRobotsThrough(String subject) {
        pages.get("/robots.txt", Set.of(), () -> "robots");
        pages.drop(new SiteChanged(Set.of(subject)));
        return pages.find("/robots.txt").isPresent();
    }

    private String body(String key, AtomicInteger rendered) throws Exception {
        return body(key, FRONT, rendered);
    }

    private String body(String key, Set<String> madeFrom, AtomicInteger rendered) throws Exception {
        return text(pages.get(key, madeFrom, () -> "" + rendered.incrementAndGet()));
    }

    private static String text(FinishedPage page) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        page.send(new MockHttpServletRequest("GET", "/"), response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private record Section(String path, AtomicBoolean content) implements SiteSection {

        @Override
        public String nameKey() {
            return "news.section";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public boolean hasContent() {
            return content.get();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
