package org.offprint.markdown.tex;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Formulas as MathML that is safe to show. The engine is built when the first formula needs it,
 * works on a thread of its own and is replaced when it breaks, takes too long or has served for
 * long. Results are kept. Safe for use by many threads, which take turns.
 */
public final class Typesetter {

    private static final Logger LOG = LoggerFactory.getLogger(Typesetter.class);

    private static final Duration FOR_ONE_FORMULA = Duration.ofSeconds(10);
    private static final Duration FOR_AN_ENGINE = Duration.ofSeconds(60);
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofSeconds(60);
    private static final long KEPT_CHARACTERS = 4_000_000;

    private static final Typesetter SHARED = new Typesetter(TemmlEngine::new, FOR_ONE_FORMULA);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final RecentResults results = new RecentResults(KEPT_CHARACTERS);
    private final EngineThread engine;
    private final Duration forOneFormula;
    private boolean unavailable;
    private long unavailableSince;

    Typesetter(Supplier<TexEngine> engines, Duration forOneFormula) {
        this.engine = new EngineThread(engines);
        this.forOneFormula = forOneFormula;
    }

    /** The one of this process: engines are large, and results are worth sharing. */
    public static Typesetter shared() {
        return SHARED;
    }

    /**
     * The MathML of a formula.
     *
     * @return empty if the formula is not understood, takes too long, or patience is spent
     */
    public Optional<String> mathml(TexFormula formula, Patience patience) {
        Optional<String> known = results.get(formula);
        if (known != null) {
            return known;
        }
        if (!formula.isPlausible() || patience.isSpent()) {
            return Optional.empty();
        }
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            known = results.get(formula);
            return known != null ? known : typeset(formula, patience);
        } finally {
            turn.unlock();
        }
    }

    private Optional<String> typeset(TexFormula formula, Patience patience) {
        long start = System.nanoTime();
        try {
            if (!isEngineReady()) {
                return Optional.empty();
            }
            Optional<String> mathml = translated(formula);
            results.put(formula, mathml);
            return mathml;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            patience.spend(System.nanoTime() - start);
        }
    }

    private boolean isEngineReady() throws InterruptedException {
        if (unavailable && System.nanoTime() - unavailableSince < UNTIL_NEXT_ATTEMPT.toNanos()) {
            return false;
        }
        try {
            await(engine.start(), FOR_AN_ENGINE);
            unavailable = false;
            return true;
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn("The engine for TeX does not start: formulas stay as their source.", failure);
            unavailable = true;
            unavailableSince = System.nanoTime();
            return false;
        }
    }

    private Optional<String> translated(TexFormula formula) throws InterruptedException {
        try {
            String markup = await(engine.translate(formula), forOneFormula);
            return Optional.of(CheckedMathml.from(markup, formula));
        } catch (TimeoutException tooLong) {
            LOG.debug("This formula takes too long: {}", formula.tex());
        } catch (NotUnderstoodException problem) {
            LOG.debug("This formula is refused: {}: {}", formula.tex(), problem.getMessage());
        } catch (ExecutionException failure) {
            LOG.debug("This formula is not understood: {}", formula.tex(), failure.getCause());
        }
        return Optional.empty();
    }

    private static <T> T await(Future<T> result, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException | TimeoutException stopped) {
            result.cancel(true);
            throw stopped;
        }
    }
}
