package org.offprint.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with many things, several at a time; what comes of it keeps their order. */
final class Crew implements AutoCloseable {

    private final ExecutorService workers;

    /** What is done with one thing; must bear others being done meanwhile. */
    @FunctionalInterface
    interface Work<T, R> {

        R on(T thing) throws IOException;
    }

    /** Half of them wait for an answer while the other half reads one. */
    Crew() {
        workers =
                Executors.newFixedThreadPool(
                        2 * Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().name("snapshot-", 1).daemon().factory());
    }

    /**
     * Does all of it.
     *
     * @throws IOException the first that one of them threw, when none is worked on any more
     */
    <T, R> List<R> each(Collection<T> things, Work<T, R> work) throws IOException {
        List<Callable<R>> tasks = new ArrayList<>();
        things.forEach(thing -> tasks.add(() -> work.on(thing)));
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> result : workers.invokeAll(tasks)) {
                results.add(result.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("It was broken off", e);
        } catch (ExecutionException e) {
            throw asThrown(e);
        }
        return results;
    }

    private static IOException asThrown(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException problem -> problem;
            case RuntimeException problem -> throw problem;
            case Error problem -> throw problem;
            case null, default -> new IOException(e);
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
