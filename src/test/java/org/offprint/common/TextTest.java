package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void foldsWhiteSpaceAndControlCharactersToSingleSpaces() {
        assertThat(Text.oneLine("\u00a0 On\t the\r\nlinearity\u0000 of \u2009models "))
                .isEqualTo("On the linearity of models");
    }

    @Test
    void composesAccents() {
        assertThat(Text.oneLine("Go\u0308del")).isEqualTo("Gödel");
    }

    @Test
    void takesBlankForNothing() {
        assertThat(Text.orNull(" \n ")).isNull();
        assertThat(Text.orNull(null)).isNull();
    }

    @Test
    void namesTheFieldThatIsTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.limited("The title", "abcd", 3))
                .withMessage("The title is 4 characters long; 3 is the most.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ñandú, L.', nandu l",
        "Łukasz Øst, lukasz ost",
        "Straße—2, strasse 2",
        "ＡＢＣ, abc",
        "神经网络, 神经网络"
    })
    void foldsForComparison(String text, String folded) {
        assertThat(Text.folded(text)).isEqualTo(folded);
    }

    @Test
    void foldsAlikeInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Text.folded("ICML Istanbul")).isEqualTo("icml istanbul");
        } finally {
            Locale.setDefault(before);
        }
    }
}
