package org.offprint.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void keepsTheOrderOfThings() throws IOException {
        List<Integer> things = IntStream.range(0, 100).boxed().toList();
        try (Crew crew = new Crew()) {
            assertThat(crew.each(things, thing -> slowly(thing, (100 - thing) % 7)))
                    .isEqualTo(things);
            assertThat(crew.each(List.of(), thing -> thing)).isEmpty();
        }
    }

    @Test
    void doesSeveralAtATime() throws IOException {
        CyclicBarrier two = new CyclicBarrier(2);
        try (Crew crew = new Crew()) {
            assertThat(crew.each(List.of("a", "b"), thing -> meet(two, thing)))
                    .containsExactly("a", "b");
        }
    }

    @Test
    void throwsWhatOneThrewOnceNoneWorksAnyMore() {
        AtomicInteger done = new AtomicInteger();
        try (Crew crew = new Crew()) {
            assertThatThrownBy(() ->
                            crew.each(
                                    List.of(0, 1, 2, 3, 4, 5),
                                    thing -> {
                                        if (thing == 1) {
                                            throw new IOException("The disk is full");
                                        }
                                        slowly(thing, 20);
                                        return done.incrementAndGet();
                                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The disk is full");
            assertThat(done).hasValue(5);
        }
    }

    @Test
    void throwsMistakesAsTheyAre() {
        try (Crew crew = new Crew()) {
            assertThatThrownBy(() -> crew.each(List.of("/x"), Integer::valueOf))
                    .isInstanceOf(NumberFormatException.class);
        }
    }

    private static <T> T slowly(T thing, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return thing;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T meet(CyclicBarrier barrier, T thing) throws IOException {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            return thing;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
