package org.offprint.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    , Rings for everyone. ;  Rings for everyone.
                    *) Rings [;              Rings
                    Rings (, ) and ( );      Rings and
                    (Rings);                 (Rings)
                    · Rings · ( | ) –;       Rings
                    Rings† and knots*;       Rings† and knots*
                    `&, ([`;                 ``
                    """)
    void takesSeparatorsAndEmptyBracketsFromTheEdges(String text, String tidy) {
        assertThat(TidyText.withoutEdges(text)).isEqualTo(tidy);
    }

    @Test
    void readsOnOneLine() {
        assertThat(TidyText.oneLine(" a\n b\u00A0\tc ")).isEqualTo("a b c");
    }
}
