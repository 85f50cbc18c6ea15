package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNameTest {

    @ParameterizedTest
    @CsvSource({
        "L, Zhu, true",
        "L., Zhu, true",
        "Libin, Zhu, true",
        "LIBIN, ZHU, true",
        "Libin M., Zhu, true",
        "M, Zhu, false",
        "L, Zhou, false",
        "C, Liu, false",
        ", Zhu, false"
    })
    void knowsTheOwnerByFamilyNameAndInitials(String given, String family, boolean owner) {
        assertThat(OwnerName.of("Libin Zhu", List.of()).matches(given, family)).isEqualTo(owner);
    }

    @Test
    void knowsOtherSpellings() {
        OwnerName name = OwnerName.of("José María Ñandú", List.of("Nandu-Lopez, J. M.", "何塞"));

        assertThat(name.matches("Jose", "Nandu")).isTrue();
        assertThat(name.matches("J. M.", "Ñandú López")).isTrue();
        assertThat(name.matches(null, "何塞")).isTrue();
        assertThat(name.matches("P", "Ñandú")).isFalse();
    }

    @Test
    void knowsNobodyWithoutAName() {
        assertThat(OwnerName.of(null, List.of()).matches("L", "Zhu")).isFalse();
    }
}
