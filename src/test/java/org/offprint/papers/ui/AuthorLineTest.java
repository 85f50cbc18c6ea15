package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.papers.Author;

class AuthorLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A One, B Two and C Three     | A One;B Two;C Three
                    A One, B Two, and C Three    | A One;B Two;C Three
                    A One & B Two                | A One;B Two
                    Zhu, Libin and Liu, Chaoyue  | Libin Zhu;Chaoyue Liu
                    Zhu, L. and Liu, C.          | L. Zhu;C. Liu
                    Ludwig van Beethoven         | Ludwig van Beethoven
                    A One; B Two                 | A One;B Two
                    """)
    void takesALineApart(String line, String names) {
        assertThat(AuthorLine.split(line).stream().map(Author::displayName))
                .containsExactly(names.split(";"));
    }
}
