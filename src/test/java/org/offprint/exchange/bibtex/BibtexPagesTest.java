package org.offprint.exchange.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.papers.Publication;

class BibtexPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12--34 | 12–34",
                "12-34 | 12–34",
                "12–34 | 12–34",
                "12—34 | 12–34",
                "12---34 | 12–34",
                "12−34 | 12–34",
                "12‐34 | 12–34",
                "12‑34 | 12–34",
                "12‒34 | 12–34",
                "12 - 34 | 12–34",
                "12 -- 34 | 12–34",
                "12 – 34 | 12–34",
                "12{\\textendash}34 | 12–34",
                "12\\textendash 34 | 12–34",
                "12{--}34 | 12–34",
                "{12--34} | 12–34",
                "12\\,--\\,34 | 12–34",
                "12~--~34 | 12–34",
                "12&ndash;34 | 12–34",
                "12&#8211;34 | 12–34",
                "pp. 12--34 | 12–34",
                "pp.12-34 | 12–34",
                "p. 12 | 12",
                "pages 12-34 | 12–34",
                "Pages 12--34 | 12–34",
                "S1--S5 | S1–S5",
                "S1–S5 | S1–S5",
                "s12-s15 | s12–s15",
                "A1--A12 | A1–A12",
                "R713-R715 | R713–R715",
                "12:1--12:34 | 12:1–12:34",
                "12:1–12:34 | 12:1–12:34",
                "1:1-1:20 | 1:1–1:20",
                "1.1--1.12 | 1.1–1.12",
                "1, 3, 5--7 | 1, 3, 5–7",
                "1--2, 7--9 | 1–2, 7–9",
                "1--2; 7--9 | 1–2; 7–9",
                "e17 | e17",
                "e17--e25 | e17–e25",
                "e1-e9 | e1–e9",
                "xi--xiv | xi–xiv",
                "i-viii | i–viii",
                "XI--XX | XI–XX",
                "123+ | 123+",
                "43+ | 43+",
                "1091 | 1091",
                "1091-- | 1091–",
                "12345--12399 | 12345–12399",
                "1289-95 | 1289–95",
                "1289--1295 | 1289–1295",
                "P1--P7 | P1–P7",
                "L12-L16 | L12–L16",
                "W1-W9 | W1–W9",
                "5.1-5.17 | 5.1–5.17",
                "I--123--I--130 | I–123–I–130",
                "1, 2 | 1, 2",
                "12 | 12",
                "12f. | 12f.",
                "12ff | 12ff",
                "3--4, 10 | 3–4, 10",
            })
    void readsPages(String tex, String pages) {
        assertThat(publication(tex).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e1004 | e1004",
                "e0123456 | e0123456",
                "061102 | 061102",
                "124101 | 124101",
                "Article 12 | 12",
                "Article No. 12 | 12",
                "Art. no. 103 | 103",
                "article 5 | 5",
            })
    void readsNumbersOfArticlesInTheirPlace(String tex, String number) {
        assertThat(publication(tex).articleNumber()).isEqualTo(number);
        assertThat(publication(tex).pages()).isNull();
    }

    private static Publication publication(String pages) {
        return BibtexReader.read("@article{a, title = {T}, pages = {" + pages + "}}")
                .papers()
                .getFirst()
                .data()
                .publication();
    }
}
