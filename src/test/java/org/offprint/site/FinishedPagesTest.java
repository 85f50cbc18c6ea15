package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FinishedPagesTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final FinishedPages pages =
            new FinishedPages(new Indexing(beans.getBeanProvider(IndexingGuard.class)));

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
        assertThat(text(pages.get("/", () -> "home"))).isEqualTo("home");
        assertThat(text(pages.get("/papers", () -> "papers"))).isEqualTo("papers");
    }

    @Test
    void keepsNothingOfFailedRendering() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        pages.get(
                                "/",
                                () -> {
                                    throw new IllegalStateException("no data");
                                }));
        assertThat(text(pages.get("/", () -> "home"))).isEqualTo("home");
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
        var data = new java.util.concurrent.atomic.AtomicReference<>("old");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    CompletableFuture.supplyAsync(
                            () ->
                                    pages.get(
                                            "/",
                                            () -> {
                                                String read = data.get();
                                                reading.countDown();
                                                await(changed);
                                                return read;
                                            }),
                            executor);
            await(reading);
            data.set("new");
            pages.drop(new SiteChanged(Set.of()));
            assertThat(text(pages.get("/", data::get))).isEqualTo("new");
            changed.countDown();
            assertThat(text(slow.get(10, TimeUnit.SECONDS))).isEqualTo("new");
        }
        assertThat(text(pages.get("/", data::get))).isEqualTo("new");
    }

    @Test
    void keepsSearchEnginesAwayAsLongAsAnyGuardSaysSo() throws Exception {
        assertThat(pages.get("/", () -> "home").indexed()).isTrue();
        beans.registerSingleton("first", (IndexingGuard) () -> false);
        beans.registerSingleton("second", (IndexingGuard) () -> true);
        pages.drop(new SiteChanged(Set.of()));
        assertThat(pages.get("/", () -> "home").indexed()).isFalse();
    }

    private String body(String key, AtomicInteger rendered) throws Exception {
        return text(pages.get(key, () -> "" + rendered.incrementAndGet()));
    }

    private static String text(FinishedPage page) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        page.send(new MockHttpServletRequest("GET", "/"), response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
