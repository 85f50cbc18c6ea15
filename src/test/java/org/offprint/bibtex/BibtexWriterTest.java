package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexWriterTest {

    @Test
    void writesOneFieldALine() {
        assertThat(BibtexWriter.write(entry()))
                .isEqualTo(
                        """
                        @article{zhu2024catapults,
                          title = {Catapults in {SGD}},
                          author = {Zhu, L and van der Berg, Jr., Jan and {ATLAS Collaboration}},
                          journal = {Science \\& Art},
                          year = {2024},
                          month = jul,
                          pages = {265--275},
                          doi = {10.1000/a_b&c}
                        }
                        """);
    }

    @Test
    void partsEntriesByABlankLine() {
        String written = BibtexWriter.write(List.of(entry(), entry().withKey("second")));

        assertThat(written).contains("\n}\n\n@article{second,\n").endsWith("}\n");
    }

    @Test
    void writesAnEntryWithoutFields() {
        assertThat(BibtexWriter.write(new BibtexEntry("misc", "x", new LinkedHashMap<>())))
                .isEqualTo("@misc{x\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            nullValues = "-",
            value = {
                "Jan     | van der | Berg        | Jr. | van der Berg, Jr., Jan",
                "Pál     | -       | Erdős       | -   | Erd{\\H{o}}s, P{\\'a}l",
                "-       | -       | CERN        | -   | CERN",
                "-       | -       | Ada Lovelace Institute | - | {Ada Lovelace Institute}",
                "-       | -       | Barnes and Noble | - | {Barnes and Noble}",
                "-       | -       | others      | -   | {others}",
                "-       | -       | École Normale | - | {{\\'E}cole Normale}",
                "Gabriel | -       | García Márquez | - | Garc{\\'\\i}a M{\\'a}rquez, Gabriel",
                "Maria   | -       | de la Cruz  | -   | {de la Cruz}, Maria",
                "Jean    | d'      | Alembert    | -   | d'Alembert, Jean",
                "Luca    | De      | Rossi       | -   | De Rossi, Luca",
                "Gerard  | 't      | Hooft       | -   | 't Hooft, Gerard",
                "力冰    | -       | 朱          | -   | 朱, 力冰",
                "A and B | -       | Smith, Ltd  | -   | {Smith, Ltd}, {A and B}",
                "-       | van     | Gogh        | -   | van Gogh",
                "-       | -       | King        | Jr. | King, Jr.,",
            })
    void writesNamesSoThatBibtexFindsTheirParts(
            String given, String particle, String family, String suffix, String written) {
        assertThat(new BibtexName(given, particle, family, suffix).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "265-275 | 265--275",
                "265 – 275 | 265--275",
                "1--10, 15 | 1--10, 15",
                "S12—S15 | S12--S15",
                "e1004 | e1004",
                "42 | 42",
            })
    void writesRangesOfPages(String pages, String written) {
        assertThat(BibtexWriter.value(new BibtexValue.Pages(pages))).isEqualTo("{" + written + "}");
    }

    @Test
    void keepsBracesOfAddressesFromEndingTheValue() {
        assertThat(BibtexWriter.value(new BibtexValue.Verbatim("https://a.org/{x}_1%20&b")))
                .isEqualTo("{https://a.org/%7Bx%7D_1%20&b}");
    }

    @Test
    void refusesWhatBibtexCouldNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry().withKey("a b"))
                .withMessage("“a b” is no key of BibTeX.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BibtexEntry("Article", "x", new LinkedHashMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> new BibtexValue.Month(13));
    }

    private static BibtexEntry entry() {
        SequencedMap<String, BibtexValue> fields = new LinkedHashMap<>();
        fields.put("title", new BibtexValue.Title("Catapults in SGD"));
        fields.put(
                "author",
                new BibtexValue.Names(
                        List.of(
                                new BibtexName("L", null, "Zhu", null),
                                new BibtexName("Jan", "van der", "Berg", "Jr."),
                                BibtexName.whole("ATLAS Collaboration"))));
        fields.put("journal", new BibtexValue.Text("Science & Art"));
        fields.put("year", new BibtexValue.Verbatim("2024"));
        fields.put("month", new BibtexValue.Month(7));
        fields.put("pages", new BibtexValue.Pages("265-275"));
        fields.put("doi", new BibtexValue.Verbatim("10.1000/a_b&c"));
        return new BibtexEntry("article", "zhu2024catapults", fields);
    }
}
