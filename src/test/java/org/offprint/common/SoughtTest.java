package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    private static final int MOST = 12;

    @ParameterizedTest
    @CsvSource({
        "catapult",
        "CATAPULTS sgd",
        "sgd cat",
        "zhu catapults",
        "apul",
        "Zhu, L.",
        "icml-2024"
    })
    void findsWhatHoldsEveryWordOrPartOfIt(String typed) {
        assertThat(found(typed, "Catapults in SGD", "L. Zhu ICML 2024")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"catapults adam", "catapultss", "liu", "2025"})
    void doesNotFindWhatLacksOne(String typed) {
        assertThat(found(typed, "Catapults in SGD", "L. Zhu ICML 2024")).isEmpty();
    }

    @Test
    void readsNoAccents() {
        assertThat(found("garcia munchen", "Über Köche in München", "García Márquez")).hasSize(1);
        assertThat(found("Über", "Uber den Wolken", "")).hasSize(1);
    }

    @Test
    void readsAlphabetsWithoutSpaces() {
        assertThat(found("神经", "深度神经网络的训练", "")).hasSize(1);
    }

    @Test
    void putsTheSameNameFirstThenBeginningsThenTheMiddle() {
        List<String> best =
                names(
                        "grad",
                        "Retrograde motion",
                        "Noise and gradients",
                        "Gradients",
                        "Grad",
                        "Gradient noise");

        assertThat(best)
                .containsExactly(
                        "Grad",
                        "Gradients",
                        "Gradient noise",
                        "Noise and gradients",
                        "Retrograde motion");
    }

    @Test
    void putsAWordOfTheNameBeforeOneOfWhatIsAround() {
        Sought sought = Sought.of("tides");

        List<Near<String>> found =
                sought.nearest(
                        List.of(
                                new Findable<>("about", "Waves", "Journal of Tides"),
                                new Findable<>("called", "A long history of old tides", "")),
                        MOST);

        assertThat(found).extracting(Near::thing).containsExactly("called", "about");
    }

    @Test
    void keepsTheOrderOfEquals() {
        assertThat(names("note", "Note b", "Note a", "Note c"))
                .containsExactly("Note b", "Note a", "Note c");
    }

    @Test
    void takesTheBestOfMany() {
        Sought sought = Sought.of("part");
        List<Findable<Integer>> all =
                Stream.iterate(1, i -> i + 1)
                        .limit(1_000)
                        .map(i -> new Findable<>(i, i == 900 ? "Part" : "A part of it", ""))
                        .toList();

        assertThat(sought.nearest(all, 3)).extracting(Near::thing).containsExactly(900, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'—!'"})
    void whoLooksForNothingFindsAllInTheirOrder(String typed) {
        assertThat(Sought.of(typed).isNothing()).isTrue();
        assertThat(names(typed, "Long name", "Name")).containsExactly("Long name", "Name");
    }

    @Test
    void readsOfAPastedTextOnlyTheBeginning() {
        String pasted = "word ".repeat(100) + "elsewhere";

        assertThat(found(pasted, "A word", "")).hasSize(1);
    }

    private static List<Near<String>> found(String typed, String title, String more) {
        return Sought.of(typed).nearest(List.of(new Findable<>("it", title, more)), MOST);
    }

    private static List<String> names(String typed, String... names) {
        return Sought.of(typed)
                .nearest(
                        Stream.of(names).map(name -> new Findable<>(name, name, "")).toList(), MOST)
                .stream()
                .map(Near::thing)
                .toList();
    }
}
