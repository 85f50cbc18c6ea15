package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BibtexParserTest {

    @Test
    void saysWhereEntriesAndFieldsStand() {
        String text =
                "Words.\r\n\r\n"
                        + "  @Article{Key,\r\n"
                        + "  Title = {A {B}},\r\n"
                        + "  year = 2020\r\n"
                        + "}\r\n"
                        + "More.";

        ParsedEntry entry = BibtexParser.parse(text, BibtexLimits.USUAL).entries().getFirst();

        assertThat(List.of(entry.line(), entry.column(), entry.endLine())).containsExactly(3, 3, 6);
        assertThat(entry.source())
                .isEqualTo(text.substring(entry.start(), entry.end()))
                .startsWith("@Article{")
                .endsWith("2020\r\n}");
        assertThat(entry.type()).isEqualTo("article");
        assertThat(entry.key()).isEqualTo("Key");
        ParsedField title = field(entry, "title");
        assertThat(title)
                .isEqualTo(new ParsedField("title", "A {B}", 4, title.start(), title.end(), false));
        assertThat(text.substring(title.start(), title.end())).isEqualTo("{A {B}}");
    }

    @Test
    void keepsTheSourceSignForSign() {
        String text = "@misc{a, title = {O\u0000ne\u0007}}";

        BibtexFile file = BibtexParser.parse(text, BibtexLimits.USUAL);

        assertThat(file.entries().getFirst().source()).isEqualTo(text);
        assertThat(file.entries().getFirst().text("title")).isEqualTo("O ne");
        assertThat(file.problems())
                .containsExactly(
                        new BibtexProblem(
                                1,
                                20,
                                null,
                                "The text holds 2 control characters, the first one here; they"
                                        + " count as spaces."));
    }

    @Test
    void namesTheEntryAndTheMendInEachProblem() {
        String text =
                "@misc{one,\n"
                        + "  title = {One,\n"
                        + "  year = {2020}\n"
                        + "}\n\n"
                        + "@misc{two, title = {Two} year = 2020}";

        assertThat(BibtexParser.parse(text, BibtexLimits.USUAL).problems())
                .containsExactly(
                        new BibtexProblem(
                                2,
                                3,
                                "one",
                                "Entry “one”: The value of “title” is not closed before the next"
                                        + " field; add a closing brace or quote."),
                        new BibtexProblem(
                                6,
                                25,
                                "two",
                                "Entry “two”: There is no comma behind the value of “title”; add"
                                        + " one."));
    }

    @Test
    void leavesOutLongCommentsWhole() {
        String commented = BibtexSamples.typical(200);
        String text = "@comment{\n" + commented + "}\n@misc{a, title = {One}}";

        BibtexFile file = BibtexParser.parse(text, BibtexLimits.USUAL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).extracting(ParsedEntry::key).containsExactly("a");
    }

    @Test
    void doesNotSwallowEntriesThatABraceTooManyWouldClose() {
        String text =
                "@misc{a,\n note = {open\n}\n"
                        + BibtexSamples.typical(3)
                        + "@misc{b,\n title = {One}}},\n note = {x}\n}\n";

        assertThat(BibtexParser.parse(text, BibtexLimits.USUAL).entries())
                .extracting(ParsedEntry::key)
                .containsExactly("a", "zhu1", "zhu2", "zhu3", "b");
    }

    @Test
    void keepsBothTheSourceAndTheTextOfAField() {
        ParsedEntry entry = only("@misc{a, note = {M{\\\"u}ller \\& {Sons}}}");

        assertThat(field(entry, "note").tex()).isEqualTo("M{\\\"u}ller \\& {Sons}");
        assertThat(entry.text("note")).isEqualTo("Müller & Sons");
        assertThat(entry.text("absent")).isNull();
    }

    @Test
    void followsLongChainsOfReferences() {
        StringBuilder text = new StringBuilder("@book{b0, title = {T}, publisher = {P}}\n");
        for (int i = 1; i < 5_000; i++) {
            text.append("@inbook{b%d, crossref = {b%d}}%n".formatted(i, i - 1));
        }

        BibtexFile file = BibtexParser.parse(text.toString(), BibtexLimits.USUAL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).allSatisfy(e -> assertThat(e.text("publisher")).isEqualTo("P"));
        assertThat(field(file.entries().getLast(), "publisher").inherited()).isTrue();
    }

    @Test
    void inheritsNothingThatBelongsToOneWorkAlone() {
        ParsedEntry entry =
                BibtexParser.parse(
                                "@inproceedings{a, title = {Part}, crossref = {P}}\n"
                                        + "@proceedings{p, title = {All}, doi = {10.1000/p}, pages ="
                                        + " {1--900}, year = 2020}",
                                BibtexLimits.USUAL)
                        .entries()
                        .getFirst();

        assertThat(entry.fields().keySet())
                .containsExactly("title", "crossref", "year", "booktitle");
        assertThat(entry.text("booktitle")).isEqualTo("All");
    }

    @Test
    void readsEachEncoding() {
        String text = "@misc{a, title = {Größe – Łódź}}";

        for (byte[] bytes :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            BibtexFile file = BibtexParser.parse(bytes, BibtexLimits.USUAL);
            assertThat(file.problems()).isEmpty();
            assertThat(file.entries().getFirst().text("title")).isEqualTo("Größe – Łódź");
        }
    }

    private static ParsedField field(ParsedEntry entry, String name) {
        return Objects.requireNonNull(entry.field(name));
    }

    private static ParsedEntry only(String text) {
        BibtexFile file = BibtexParser.parse(text, BibtexLimits.USUAL);
        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).hasSize(1);
        return file.entries().getFirst();
    }
}
