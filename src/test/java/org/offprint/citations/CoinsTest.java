package org.offprint.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoinsTest {

    @Test
    void readsBackAsTheArticle() {
        Map<String, List<String>> read = read(Coins.of(Works.article()));

        assertThat(read)
                .containsEntry("ctx_ver", List.of("Z39.88-2004"))
                .containsEntry("rft_val_fmt", List.of("info:ofi/fmt:kev:mtx:journal"))
                .containsEntry("rft.genre", List.of("article"))
                .containsEntry(
                        "rft.atitle", List.of("Loss landscapes & non-linear systems: 5 % of BERT"))
                .containsEntry("rft.jtitle", List.of("Applied and Computational Harmonic Analysis"))
                .containsEntry("rft.stitle", List.of("Appl. Comput. Harmon. Anal."))
                .containsEntry("rft.volume", List.of("59"))
                .containsEntry("rft.issue", List.of("2"))
                .containsEntry("rft.pages", List.of("85-116"))
                .containsEntry("rft.spage", List.of("85"))
                .containsEntry("rft.epage", List.of("116"))
                .containsEntry("rft.date", List.of("2022-07"))
                .containsEntry("rft.issn", List.of("1063-5203"))
                .containsEntry("rft_id", List.of("info:doi/10.1016/j.acha.2021.12.009"))
                .containsEntry("rft.aufirst", List.of("Libin"))
                .containsEntry("rft.aulast", List.of("Zhu"))
                .containsEntry(
                        "rft.au", List.of("Libin Zhu", "Jan van der Berg Jr.", "Mikhail Belkin"));
    }

    @Test
    void readsBackAsAConferencePaper() {
        assertThat(read(Coins.of(Works.conferencePaper())))
                .containsEntry("rft_val_fmt", List.of("info:ofi/fmt:kev:mtx:book"))
                .containsEntry("rft.genre", List.of("proceeding"))
                .containsEntry(
                        "rft.btitle", List.of("International Conference on Machine Learning"))
                .containsEntry("rft_id", List.of("https://a.org/x?a=1&b=2"))
                .containsEntry("rft.aulast", List.of("朱"))
                .containsEntry("rft.date", List.of("2024-07-05"));
    }

    @Test
    void readsBackAsAThesis() {
        assertThat(read(Coins.of(Works.thesis())))
                .containsEntry("rft_val_fmt", List.of("info:ofi/fmt:kev:mtx:dissertation"))
                .containsEntry("rft.title", List.of("Feature learning"))
                .containsEntry("rft.inst", List.of("University of Oslo"))
                .containsEntry("rft.degree", List.of("PhD thesis"))
                .doesNotContainKeys("rft.pub", "rft_id");
    }

    @ParameterizedTest
    @CsvSource({
        "SOFTWARE, computerProgram",
        "DATASET, dataset",
        "ARTICLE, preprint",
        "DOCUMENT, document"
    })
    void callsTheRestByZoterosNames(CslType type, String expected) {
        CslItem work =
                Works.work(
                        type,
                        List.of(CslName.whole("CERN")),
                        null,
                        Map.of(CslField.TITLE, "T", CslField.DOI, "10.1000/x"));

        assertThat(read(Coins.of(work)))
                .containsEntry("rft_val_fmt", List.of("info:ofi/fmt:kev:mtx:dc"))
                .containsEntry("rft.type", List.of(expected))
                .containsEntry("rft.identifier", List.of("urn:doi:10.1000/x"))
                .containsEntry("rft.aucorp", List.of("CERN"));
    }

    private static Map<String, List<String>> read(String coins) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String pair : coins.split("&")) {
            String[] parts = pair.split("=", 2);
            read.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return read;
    }
}
