package org.offprint.markdown.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TypesetterTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger engines = new AtomicInteger();
    private final AtomicInteger formulas = new AtomicInteger();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    @Test
    void buildsNoEngineBeforeTheFirstFormula() {
        Typesetter typesetter = typesetter(LONG);
        assertThat(engines).hasValue(0);
        assertThat(mathml(typesetter, "x")).contains("<mi>x</mi>");
        assertThat(engines).hasValue(1);
        assertThat(threads).containsExactly("tex");
    }

    @Test
    void keepsResultsAndWhatItDidNotUnderstand() {
        Typesetter typesetter = typesetter(LONG);
        for (int i = 0; i < 3; i++) {
            assertThat(mathml(typesetter, "x")).isNotEmpty();
            assertThat(mathml(typesetter, "unknown")).isEmpty();
        }
        assertThat(formulas).hasValue(2);
        assertThat(engines).hasValue(1);
    }

    @Test
    void tellsDisplayedFormulasFromOthers() {
        Typesetter typesetter = typesetter(LONG);
        Patience patience = Patience.forOneText();
        assertThat(typesetter.mathml(new TexFormula("x", true), patience).orElseThrow())
                .startsWith("<math display=\"block\"");
        assertThat(typesetter.mathml(new TexFormula("x", false), patience).orElseThrow())
                .startsWith("<math alttext");
    }

    @Test
    void stopsAFormulaThatTakesTooLongAndBuildsAnotherEngine() {
        Typesetter typesetter = typesetter(SHORT);
        assertThat(mathml(typesetter, "endless")).isEmpty();
        assertThat(mathml(typesetter, "x")).isNotEmpty();
        assertThat(engines).hasValue(2);
        long start = System.nanoTime();
        assertThat(mathml(typesetter, "endless")).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(SHORT.toNanos());
    }

    @Test
    void buildsAnotherEngineWhenOneBreaks() {
        Typesetter typesetter = typesetter(LONG);
        assertThat(mathml(typesetter, "broken")).isEmpty();
        assertThat(mathml(typesetter, "x")).isNotEmpty();
        assertThat(engines).hasValue(2);
    }

    @Test
    void buildsAnotherRealEngineWhenOneBreaks() {
        Typesetter typesetter =
                new Typesetter(
                        () -> {
                            engines.incrementAndGet();
                            return new TemmlEngine();
                        },
                        LONG);
        assertThat(mathml(typesetter, "\\left(".repeat(300) + "x")).isEmpty();
        assertThat(mathml(typesetter, "x")).isNotEmpty();
        assertThat(engines).hasValue(2);
    }

    @Test
    void stopsARealEngine() {
        Typesetter typesetter = new Typesetter(TemmlEngine::new, Duration.ofNanos(1));
        long start = System.nanoTime();
        assertThat(mathml(typesetter, "x+".repeat(990) + "x")).isEmpty();
        assertThat(mathml(typesetter, "y+".repeat(990) + "y")).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(40).toNanos());
    }

    @Test
    void replacesAnEngineThatHasServedForLong() {
        Typesetter typesetter = typesetter(LONG);
        for (int i = 0; i < 2_001; i++) {
            mathml(typesetter, "x" + i);
        }
        assertThat(engines).hasValue(2);
    }

    @Test
    void boundsTheTimeOfOneText() {
        Typesetter typesetter = typesetter(SHORT);
        Patience patience = new Patience(Duration.ofSeconds(1));
        long start = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            assertThat(typesetter.mathml(new TexFormula("endless" + i, false), patience)).isEmpty();
        }
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(5).toNanos());
        assertThat(patience.isSpent()).isTrue();
        assertThat(mathml(typesetter, "endless499"))
                .as("what was not tried is not known")
                .isEmpty();
        assertThat(formulas.get()).isBetween(2, 20);
    }

    @Test
    void givesKnownFormulasToTheImpatient() {
        Typesetter typesetter = typesetter(LONG);
        assertThat(mathml(typesetter, "x")).isNotEmpty();
        Patience none = new Patience(Duration.ZERO);
        assertThat(typesetter.mathml(new TexFormula("x", false), none)).isPresent();
        assertThat(typesetter.mathml(new TexFormula("y", false), none)).isEmpty();
        assertThat(mathml(typesetter, "y")).isNotEmpty();
    }

    @Test
    void doesWithoutAnEngineThatDoesNotStart() {
        Typesetter typesetter =
                new Typesetter(
                        () -> {
                            engines.incrementAndGet();
                            throw new IllegalStateException("no engine");
                        },
                        LONG);
        assertThat(mathml(typesetter, "x")).isEmpty();
        assertThat(mathml(typesetter, "y")).isEmpty();
        assertThat(engines).as("attempts in a minute").hasValue(1);
    }

    @Test
    void leavesImplausibleFormulasToNobody() {
        Typesetter typesetter = typesetter(LONG);
        for (String tex :
                List.of("", " ", "x".repeat(2_001), "a@b", "{".repeat(51) + "}".repeat(51))) {
            assertThat(mathml(typesetter, tex)).isEmpty();
        }
        assertThat(engines).hasValue(0);
        assertThat(mathml(typesetter, "x".repeat(2_000))).isNotEmpty();
        assertThat(mathml(typesetter, "\\{".repeat(100))).isNotEmpty();
    }

    @Test
    void refusesMarkupThatIsNotOnTheList() {
        Typesetter typesetter = typesetter(LONG);
        assertThat(mathml(typesetter, "evil")).isEmpty();
        assertThat(engines).hasValue(1);
    }

    @Test
    void letsThreadsTakeTurns() throws InterruptedException {
        Typesetter typesetter = typesetter(LONG);
        CountDownLatch done = new CountDownLatch(2);
        AtomicInteger wrong = new AtomicInteger();
        for (String letter : List.of("a", "b")) {
            Thread.ofVirtual()
                    .start(() -> {
                        for (int i = 0; i < 500; i++) {
                            String tex = letter + i;
                            wrong.addAndGet(
                                    mathml(typesetter, tex).contains(">" + tex + "<") ? 0 : 1);
                        }
                        done.countDown();
                    });
        }
        assertThat(done.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong).hasValue(0);
        assertThat(threads).containsExactly("tex");
        assertThat(engines).hasValue(1);
    }

    @Test
    void keepsTheLatestResultsOnly() {
        RecentResults results = new RecentResults(1_000);
        for (int i = 0; i < 100; i++) {
            results.put(new TexFormula("x" + i, false), java.util.Optional.of("y".repeat(100)));
            assertThat(results.get(new TexFormula("x0", false)))
                    .as("the one asked for again and again")
                    .isNotNull();
        }
        assertThat(results.size()).isBetween(3, 5);
        assertThat(results.get(new TexFormula("x99", false))).isNotNull();
        assertThat(results.get(new TexFormula("x50", false))).isNull();
    }

    private Typesetter typesetter(Duration limit) {
        return new Typesetter(
                () -> {
                    engines.incrementAndGet();
                    return this::answer;
                },
                limit);
    }

    private String answer(TexFormula formula) throws NotUnderstoodException {
        formulas.incrementAndGet();
        threads.add(Thread.currentThread().getName());
        if (formula.tex().startsWith("endless")) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return switch (formula.tex()) {
            case "broken" -> throw new IllegalStateException("call stack exhausted");
            case "unknown" -> throw new NotUnderstoodException("unknown");
            case "evil" -> "<math><mtext><img src='x' onerror='y'></mtext></math>";
            default -> "<math><mi>" + formula.tex() + "</mi></math>";
        };
    }

    private static String mathml(Typesetter typesetter, String tex) {
        return typesetter.mathml(new TexFormula(tex, false), Patience.forOneText()).orElse("");
    }
}
