package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is huge, endless or nothing but signs is read in time, and limits say what was left out. */
class BibtexLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "@",
                "\"",
                "#",
                "\\",
                "(",
                ",",
                "=",
                "%",
                "\n",
                "@a",
                "@a{",
                "@a{b,",
                "@a{b,c=",
                "@a{b,c={",
                "@a{b,c={\n",
                "@a{b,\nc={\n",
                "@a{b,\nc=\"\n",
                "@a{b,c=\"",
                "@a{b,c=\"\"x",
                "@a{b,c=d#",
                "@article{b,\nc={x\n",
                "@comment{",
                "@comment{\n",
                "@preamble{\n",
                "@string{a=",
                "@string{a=a#a}\n",
                "@string{\n",
                "a=b\n",
                "@a{b}\n",
                "@a{b,c=1}",
                "@a{b,c=1,}\n",
                " @ ",
                "@misc{x,crossref={x}}",
                "%@a{b}",
                "% ",
                "@a{\n",
                "@a{b\nc={d}\n",
                "}@a{b,",
                "@article",
                "@article\n",
                "\"x\" x",
                "a={b}},\n",
                "\u0000"
            })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsAMillionOfTheSameInTime(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertThat(BibtexParser.parse(text, BibtexLimits.USUAL)).isNotNull();
        text = part.repeat(200_000 / part.length());
        assertThat(BibtexParser.parse("@misc{x,\n title = {" + text, BibtexLimits.USUAL))
                .isNotNull();
        assertThat(BibtexParser.parse("@misc{x,\n title = \"" + text, BibtexLimits.USUAL))
                .isNotNull();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void standsBracesWithinBraces() {
        String deep = "{".repeat(100_000) + "x" + "}".repeat(100_000);

        BibtexFile file = parse("@misc{a, title = " + deep + ", year = 2000}\n@misc{b, title={B}}");

        assertThat(file.entries()).hasSize(2);
        assertThat(file.entries().getFirst().text("title")).isEqualTo("x");
        assertThat(file.problems()).singleElement().extracting(BibtexProblem::line).isEqualTo(1);
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void standsMacrosThatGrow() {
        StringBuilder text = new StringBuilder("@string{a0 = \"ha\"}\n");
        for (int i = 1; i < 200; i++) {
            text.append("@string{a%d = a%d # a%d}%n".formatted(i, i - 1, i - 1));
        }
        text.append("@misc{x, title = a199}");

        ParsedEntry entry = parse(text.toString()).entries().getFirst();

        assertThat(entry.text("title")).hasSizeLessThanOrEqualTo(BibtexLimits.USUAL.value());
    }

    @Test
    void leavesOutWhatIsBeyondTheLimits() {
        BibtexLimits small = new BibtexLimits(1_000, 2, 2, 10, 3, 100);

        BibtexFile entries = BibtexParser.parse("@misc{a,}@misc{b,}@misc{c,}", small);
        BibtexFile fields = BibtexParser.parse("@misc{a, x={1}, y={2}, z={3}}", small);
        BibtexFile value = BibtexParser.parse("@misc{a, x={12345678901}}", small);
        BibtexFile size = BibtexParser.parse("@misc{a, x={1}}" + " ".repeat(1_000), small);

        assertThat(entries.entries()).hasSize(2);
        assertThat(fields.entries().getFirst().fields()).hasSize(2);
        assertThat(value.entries().getFirst().text("x")).isEqualTo("1234567890");
        assertThat(size.entries()).hasSize(1);
        assertThat(entries.problems()).hasSize(1);
        assertThat(fields.problems()).hasSize(1);
        assertThat(value.problems()).hasSize(1);
        assertThat(size.problems()).hasSize(1);
    }

    @Test
    void reportsNoMoreThanAllProblems() {
        BibtexFile file = parse("@misc{a, x}\n".repeat(5_000));

        assertThat(file.problems()).hasSizeLessThanOrEqualTo(BibtexLimits.USUAL.problems() + 1);
        assertThat(file.problems().getLast().message()).contains("more problems");
    }

    @Test
    void refusesLimitsThatLetNothingIn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BibtexLimits(0, 1, 1, 1, 1, 1));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void throwsNothingWhateverTheTextIs() {
        Random random = new Random(5);
        String good = BibtexSamples.typical(20);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int flips = 1 + random.nextInt(10); flips > 0; flips--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) random.nextInt(0x180));
                    default -> text.setCharAt(at, "{}\"@,=#\\%\n".charAt(random.nextInt(10)));
                }
            }

            BibtexFile file = parse(text.toString());

            assertThat(file.entries().size()).isBetween(18 - 10, 20 + 10);
            file.entries()
                    .forEach(entry -> assertThat(BibtexWriter.write(entry.entry())).isNotEmpty());
        }
    }

    private static BibtexFile parse(String text) {
        return BibtexParser.parse(text, BibtexLimits.USUAL);
    }
}
