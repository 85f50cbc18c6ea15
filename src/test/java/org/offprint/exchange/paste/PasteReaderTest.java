package org.offprint.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.FoundPaper;

class PasteReaderTest {

    private static final String BIBTEX =
            "@article{k2020, title = {On rings}, author = {Noether, Emmy}, year = 2020, journal = {Annals}}";

    private static final String REFERENCE =
            "Arvola, I., & Brandt, T. (2022). Mixing by tides that nobody measured. Ocean Letters, 8(2), 101–117.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10.1000/xyz123 | doi 10.1000/xyz123
                    doi:10.1000/xyz123 | doi 10.1000/xyz123
                    DOI: 10.1000/xyz123 | doi 10.1000/xyz123
                    https://doi.org/10.1000/xyz123 | doi 10.1000/xyz123
                    http://dx.doi.org/10.1000/xyz123 | doi 10.1000/xyz123
                    https://doi.org/10.1000%2Fxyz123 | doi 10.1000/xyz123
                    <https://doi.org/10.1000/xyz123>. | doi 10.1000/xyz123
                    10.1000/xyz123. | doi 10.1000/xyz123
                    (10.1000/xyz123) | doi 10.1000/xyz123
                    10.1016/S0140-6736(20)30183-5 | doi 10.1016/S0140-6736(20)30183-5
                    https://dl.acm.org/doi/10.1145/3292500.3330701 | doi 10.1145/3292500.3330701
                    https://link.springer.com/article/10.1007/s00220-019-03599-x | doi 10.1007/s00220-019-03599-x
                    https://zenodo.org/doi/10.5281/zenodo.1234567 | doi 10.5281/zenodo.1234567
                    2306.04815 | arxiv 2306.04815
                    arXiv:2306.04815v2 | arxiv 2306.04815
                    arXiv: 2306.04815 | arxiv 2306.04815
                    arXiv:2306.04815 [cs.LG] | arxiv 2306.04815
                    https://arxiv.org/abs/2306.04815 | arxiv 2306.04815
                    https://arxiv.org/pdf/2306.04815v1.pdf | arxiv 2306.04815
                    arxiv.org/abs/2306.04815 | arxiv 2306.04815
                    https://huggingface.co/papers/2306.04815 | arxiv 2306.04815
                    https://www.alphaxiv.org/abs/2306.04815 | arxiv 2306.04815
                    https://doi.org/10.48550/arXiv.2306.04815 | arxiv 2306.04815
                    10.48550/arXiv.2306.04815 | arxiv 2306.04815
                    math/0309136 | arxiv math/0309136
                    math.GT/0309136v2 | arxiv math.GT/0309136
                    hep-th/9711200 | arxiv hep-th/9711200
                    https://arxiv.org/abs/math/0309136 | arxiv math/0309136
                    0000-0002-1825-0097 | orcid 0000-0002-1825-0097
                    https://orcid.org/0000-0002-1825-0097 | orcid 0000-0002-1825-0097
                    ORCID: 0000-0002-1825-0097 | orcid 0000-0002-1825-0097
                    10.1000/a, 10.1000/b; 2306.04815 | doi 10.1000/a + doi 10.1000/b + arxiv 2306.04815
                    0000-0002-1825-0098 | unknown
                    hello world | unknown
                    https://example.org/paper.pdf | unknown
                    """)
    void recognisesIdentifiersInAnySpelling(String pasted, String pieces) {
        assertThat(pieces(pasted)).isEqualTo(pieces);
    }

    @Test
    void recognisesTheFormatsOfReferenceManagers() {
        assertThat(pieces(BIBTEX)).isEqualTo("BibTeX 1");
        assertThat(pieces("TY  - JOUR\nTI  - On rings\nAU  - Noether, Emmy\nER  - \n"))
                .isEqualTo("RIS 1");
        assertThat(pieces("[{\"type\":\"article-journal\",\"title\":\"On rings\"}]"))
                .isEqualTo("CSL-JSON 1");
    }

    @Test
    void recognisesReferencesByTheLineOrWrapped() {
        assertThat(pieces(REFERENCE)).isEqualTo("a reference 1");
        assertThat(pieces(REFERENCE + "\n" + REFERENCE.replace("Mixing", "Waves")))
                .isEqualTo("a reference 2");
        assertThat(pieces(REFERENCE.replace("tides that", "tides\nthat")))
                .isEqualTo("a reference 1");
        assertThat(pieces("[1] " + REFERENCE + "\n[2] " + REFERENCE.replace("Mixing", "Waves")))
                .isEqualTo("a reference 2");
    }

    @Test
    void recognisesBulletsOfAPage() {
        assertThat(
                        pieces(
                                "- A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021."))
                .isEqualTo("a bullet 1");
    }

    @Test
    void takesAMixtureApartInItsOrder() {
        String pasted = "Dear Ines,\n\n" + BIBTEX + "\n\narXiv:2306.04815\n\n" + REFERENCE + "\n";

        Recognised recognised = PasteReader.read(pasted);

        assertThat(pieces(pasted))
                .isEqualTo("unknown + BibTeX 1 + arxiv 2306.04815 + a reference 1");
        assertThat(recognised.needsLookUp()).isTrue();
        assertThat(recognised.read().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.message()).startsWith("“Dear Ines,” was not recognised");
                });
    }

    @Test
    void namesTheLinesOfReferences() {
        Recognised recognised = PasteReader.read("\n\n" + REFERENCE + "\n\n" + REFERENCE + "\n");

        assertThat(recognised.read().papers()).extracting(FoundPaper::line).containsExactly(3, 5);
        assertThat(recognised.read().papers())
                .extracting(FoundPaper::source)
                .containsOnly(REFERENCE);
    }

    @Test
    void readsADoiInAReferenceAsPartOfIt() {
        assertThat(
                        PasteReader.read(REFERENCE + " https://doi.org/10.1000/ocean.2022")
                                .read()
                                .papers()
                                .getFirst()
                                .data()
                                .doi())
                .hasToString("10.1000/ocean.2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
    void findsNothingInNothing(String pasted) {
        assertThat(PasteReader.read(pasted).pieces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "{", "10.1000/", "[1] ", "- ", "\n\n", "2306.04815 ", "a\n"})
    @Timeout(60)
    void endsOnHostilePastes(String part) {
        assertThat(PasteReader.read(part.repeat(200_000 / part.length())).sentence()).isNotBlank();
    }

    private static String pieces(String pasted) {
        List<Piece> pieces = PasteReader.read(pasted).pieces();
        return pieces.stream().map(PasteReaderTest::shown).collect(Collectors.joining(" + "));
    }

    private static String shown(Piece piece) {
        return switch (piece) {
            case Piece.OfDoi doi -> "doi " + doi.doi();
            case Piece.OfArxiv arxiv -> "arxiv " + arxiv.id();
            case Piece.OfOrcid orcid -> "orcid " + orcid.orcid().value();
            case Piece.OfText text -> text.batch().kind() + " " + text.batch().papers().size();
            case Piece.Unknown unknown -> "unknown";
        };
    }
}
