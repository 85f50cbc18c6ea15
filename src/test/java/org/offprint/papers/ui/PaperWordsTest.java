package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.common.Findable;
import org.offprint.common.Sought;
import org.offprint.papers.PaperData;

class PaperWordsTest {

    /** What a person does not notice while typing. */
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    @Test
    void holdsAllThatTellsPapersApart() {
        assertThat(PaperWords.of(PaperFixtures.catapults()))
                .contains(
                        "L Zhu",
                        "Ludwig van Beethoven Jr.",
                        "International Conference on Machine Learning",
                        "ICML",
                        "Spotlight",
                        "2024",
                        "10.1000/catapults",
                        "2306.04815",
                        "zhu2024catapults");
    }

    @Test
    void tenThousandPapersAnswerAtOnce() {
        List<Findable<PaperData>> papers =
                ManyPapers.of(10_000).stream()
                        .map(paper -> new Findable<>(paper, paper.title(), PaperWords.of(paper)))
                        .toList();

        long best =
                IntStream.range(0, 10)
                        .mapToLong(i -> {
                            long start = System.nanoTime();
                            assertThat(Sought.of("zhu e n " + i).nearest(papers, 12)).hasSize(12);
                            return System.nanoTime() - start;
                        })
                        .min()
                        .orElseThrow();

        assertThat(Duration.ofNanos(best)).isLessThan(AT_ONCE);
    }
}
