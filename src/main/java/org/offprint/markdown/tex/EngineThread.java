package org.offprint.markdown.tex;

import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that an engine lives on. It ends after some idle minutes and takes the engine with
 * it; whoever cancels what it does breaks the engine, and the next call builds another.
 */
final class EngineThread {

    /** An engine loses about three kilobytes with each formula. */
    private static final int FORMULAS_OF_AN_ENGINE = 2_000;

    private static final int IDLE_MINUTES = 10;

    private final Supplier<TexEngine> engines;
    private final ThreadPoolExecutor thread;
    private @Nullable TexEngine engine;
    private int formulas;

    EngineThread(Supplier<TexEngine> engines) {
        this.engines = engines;
        this.thread =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_MINUTES,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(),
                        this::thread);
        thread.allowCoreThreadTimeOut(true);
    }

    /** Sees to it that there is an engine. */
    Future<Boolean> start() {
        return thread.submit(() -> {
            if (engine == null || formulas >= FORMULAS_OF_AN_ENGINE) {
                engine = null;
                engine = engines.get();
                formulas = 0;
            }
            return true;
        });
    }

    /** Translates a formula, after {@link #start}. */
    Future<String> translate(TexFormula formula) {
        return thread.submit(() -> {
            formulas++;
            boolean broken = true;
            try {
                String mathml = Objects.requireNonNull(engine).mathml(formula);
                broken = false;
                return mathml;
            } catch (NotUnderstoodException problem) {
                broken = false;
                throw problem;
            } finally {
                engine = broken ? null : engine;
            }
        });
    }

    private Thread thread(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name("tex")
                .unstarted(() -> {
                    try {
                        work.run();
                    } finally {
                        engine = null;
                    }
                });
    }
}
