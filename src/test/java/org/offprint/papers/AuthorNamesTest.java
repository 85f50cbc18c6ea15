package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    A One, B Two and C Three              > A One | B Two | C Three
                    A One, B Two, and C Three             > A One | B Two | C Three
                    A One, B Two & C Three                > A One | B Two | C Three
                    A One; B Two                          > A One | B Two
                    A One                                 > A One
                    Ann One and Bea Two                   > Ann One | Bea Two
                    One, A., Two, B., & Three, C.         > A. One | B. Two | C. Three
                    One, A. B., and Two, C.               > A. B. One | C. Two
                    One, A.; Two, B.                      > A. One | B. Two
                    One, Ann, Bea Two, and Cy Three       > Ann One | Bea Two | Cy Three
                    One, Ann L., Bea Two, and Cy Three    > Ann L. One | Bea Two | Cy Three
                    One, Ann, Two, Bea                    > Ann One | Bea Two
                    One A, Two BC                         > A One | BC Two
                    One A, Two B.                         > A One | B Two
                    García Márquez, G.; Ruiz, A.          > García Márquez, G. | A. Ruiz
                    van der Berg, J., de Boer, K.         > J. van der Berg | K. de Boer
                    Jan van der Berg, Karl von Ulm        > Jan van der Berg | Karl von Ulm
                    A. One, B. Two, Jr., C. Three         > A. One | B. Two Jr. | C. Three
                    A One Jr. and B Two III               > A One Jr. | B Two III
                    A. One*, B. Two†, C. Three            > A. One | B. Two | C. Three
                    A. One\\*, B. Two\\*                  > A. One | B. Two
                    A. One¹, B. Two², C. Three            > A. One | B. Two | C. Three
                    Ann One (corresponding author), B Two > Ann One | B Two
                    Le (Tim) Dong and Hao Zhang           > Le (Tim) Dong | Hao Zhang
                    A One, B Two, et al.                  > A One | B Two
                    A One et al                           > A One
                    A One, B Two and others               > A One | B Two
                    A One, ..., Z Last                    > A One | Z Last
                    Plato and Aristotle                   > Plato | Aristotle
                    Jean Un, Paul Deux et Luc Trois       > Jean Un | Paul Deux | Luc Trois
                    Eva Eins und Udo Zwei                 > Eva Eins | Udo Zwei
                    José Ortega y Gasset, Ana Dos         > José Ortega y Gasset | Ana Dos
                    张三、李四、王五                       > 张三 | 李四 | 王五
                    张三，李四和王五                       > 张三 | 李四 | 王五
                    with Ann One and Bea Two              > Ann One | Bea Two
                    Ann One, Bea Two.                     > Ann One | Bea Two
                    The ATLAS Collaboration               > The ATLAS Collaboration
                    A One · B Two · C Three               > A One | B Two | C Three
                    """)
    void splitsAsPeopleWrite(String line, String names) {
        assertThat(AuthorNames.split(line)).isEqualTo(Arrays.asList(names.split(" \\| ")));
    }

    @Test
    void givesNoNamesForNoText() {
        assertThat(AuthorNames.split("")).isEmpty();
        assertThat(AuthorNames.split(" , ; *")).isEmpty();
        assertThat(AuthorNames.split("et al.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'A One, et al.', true",
        "'A One and others', true",
        "'A One, B Two', false",
        "'Et Alia', false"
    })
    void saysWhetherOthersAreLeftOut(String line, boolean others) {
        assertThat(AuthorNames.leavesOthersOut(line)).isEqualTo(others);
    }

    @Test
    @Timeout(20)
    void staysFastOnHostileLines() {
        for (String piece : List.of("A, ", "and ", "; ", "*", "A.", "((", "et ", "(equal ")) {
            long start = System.nanoTime();

            AuthorNames.split(piece.repeat(100_000));

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(piece)
                    .isLessThan(Duration.ofSeconds(3));
        }
    }
}
