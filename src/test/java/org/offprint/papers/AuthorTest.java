package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource({
        "L Zhu, L, , Zhu, ",
        "'Zhu, Libin', Libin, , Zhu, ",
        "Mikhail  Belkin, Mikhail, , Belkin, ",
        "Ludwig van Beethoven, Ludwig, van, Beethoven, ",
        "'van Beethoven, Ludwig', Ludwig, van, Beethoven, ",
        "Jan van der Berg, Jan, van der, Berg, ",
        "Martin Luther King Jr., Martin Luther, , King, Jr.",
        "'King, Jr., Martin', Martin, , King, Jr.",
        "'King Jr., Martin', Martin, , King, Jr.",
        "'de la Cruz III, Ana', Ana, de la, Cruz, III",
        "Plato, , , Plato, ",
        "朱立斌, , , 朱立斌, ",
        "{ATLAS Collaboration}, , , ATLAS Collaboration, ",
        "de Moura, de, , Moura, "
    })
    void takesNamesApart(
            String printed, String given, String particle, String family, String suffix) {
        assertThat(Author.parse(printed)).isEqualTo(new Author(given, particle, family, suffix));
    }

    @Test
    void isPrintedWithTheGivenNamesFirst() {
        assertThat(new Author("Ludwig", "van Beethoven").displayName())
                .isEqualTo("Ludwig van Beethoven");
        assertThat(new Author(null, "Plato").displayName()).isEqualTo("Plato");
    }

    @Test
    void needsAFamilyName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Author("L", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Author.parse(" , L"));
    }
}
