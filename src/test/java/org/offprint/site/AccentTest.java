package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#ffff00", "#ffffff", "#000000", "#0000ff", "#ff0000", "#00ff00", "#00ffff",
                "#ff00ff", "#808080", "#8c2a19", "#f2a68c", "#123456", "#fedcba", "#767676",
                "#ffd700", "#4b0082", "#008080", "#ff7f50", "#fbf9f4", "#171611"
            })
    void canBeReadByDayAndByNightAndKeepsItsHue(String hex) {
        Accent accent = new Accent(hex);
        assertReadable(accent, accent.onLight(), Accent.LIGHT_PAPER);
        assertReadable(accent, accent.onDark(), Accent.DARK_PAPER);
    }

    @Test
    void staysAsChosenWhereItCanBeRead() {
        assertThat(new Accent("#8c2a19").onLight()).isEqualTo("#8c2a19");
        assertThat(new Accent("#f2a68c").onDark()).isEqualTo("#f2a68c");
    }

    @Test
    void givesWayNoFurtherThanItHasTo() {
        String darkened = new Accent("#ffff00").onLight();
        assertThat(Srgb.ofHex(darkened).contrast(Accent.LIGHT_PAPER)).isBetween(4.5, 4.6);
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        Srgb white = Srgb.ofHex("#ffffff");
        assertThat(Srgb.ofHex("#000000").contrast(white)).isEqualTo(21, within(.001));
        assertThat(Srgb.ofHex("#777777").contrast(white)).isEqualTo(4.48, within(.01));
    }

    @Test
    void knowsThePaperOfTheStyleSheet() throws Exception {
        try (var sheet =
                AccentTest.class.getResourceAsStream("/META-INF/resources/site/site.css")) {
            byte[] css = Objects.requireNonNull(sheet).readAllBytes();
            assertThat(new String(css, StandardCharsets.UTF_8))
                    .contains(
                            "--paper: light-dark(%s, %s);"
                                    .formatted(Accent.LIGHT_PAPER.hex(), Accent.DARK_PAPER.hex()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8C2A19", " #8c2a19 ", "#8C2a19"})
    void isReadAsPeopleWriteIt(String text) {
        assertThat(Accent.of(text).hex()).isEqualTo("#8c2a19");
    }

    @Test
    void takesThreeDigits() {
        assertThat(Accent.of("#fa0").hex()).isEqualTo("#ffaa00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "#12345", "#1234567", "#12345g", "#fff;}body{}"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accent.of(text))
                .withMessageContaining("is no colour");
    }

    private static void assertReadable(Accent chosen, String shown, Srgb paper) {
        assertThat(Srgb.ofHex(shown).contrast(paper)).isGreaterThanOrEqualTo(4.5);
        Oklch before = Oklch.of(Srgb.ofHex(chosen.hex()));
        Oklch after = Oklch.of(Srgb.ofHex(shown));
        if (before.chroma() > .03 && after.chroma() > .03) {
            assertThat(Math.cos(before.hue() - after.hue())).isGreaterThan(.99);
        }
    }
}
