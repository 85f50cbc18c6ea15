package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnerGuessTest {

    @Test
    void isWhoWroteNearlyAllPapers() {
        assertThat(
                        guess(
                                """
                                - A Lattice, B Ring, [Lattices without tears](https://example.org/1). ICML 2020.
                                - A Lattice, [Rings for everyone](https://example.org/2). ICML 2021.
                                - C Field, A Lattice, [Fields and their friends](https://example.org/3). ICML 2022.
                                """,
                                null))
                .isEqualTo("A Lattice");
    }

    @Test
    void isNamedByTheEmailWhereTwoWroteAll() {
        String papers =
                """
                - A Lattice, B Ring, [Lattices without tears](https://example.org/1). ICML 2020.
                - B Ring, A Lattice, [Rings for everyone](https://example.org/2). ICML 2021.
                """;

        assertThat(guess(papers, "annlattice@example.edu")).isEqualTo("A Lattice");
        assertThat(guess(papers, "office@example.edu")).isNull();
        assertThat(guess(papers, null)).isNull();
    }

    @Test
    void isNobodyOnASinglePaper() {
        assertThat(
                        guess(
                                "- A Lattice, [Lattices without tears](https://example.org/1). ICML 2020.\n",
                                null))
                .isNull();
    }

    private static @Nullable String guess(String bullets, @Nullable String email) {
        byte[] page = ("# Publications\n\n" + bullets).getBytes(StandardCharsets.UTF_8);
        var papers = AcademicPages.read(page, "about.md").papers();
        return OwnerGuess.name(papers, email).orElse(null);
    }
}
