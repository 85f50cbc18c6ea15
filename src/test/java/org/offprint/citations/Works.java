package org.offprint.citations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works for tests of every format. */
final class Works {

    private static final CslName ZHU = CslName.person("Libin", "Zhu");
    private static final CslName BERG =
            new CslName("Jan", "van der", "Berg", "Jr.", null, "0000-0002-1825-0097");
    private static final CslName ZHU_IN_CHINESE = CslName.person("力冰", "朱");

    private Works() {}

    /** In a journal, with all that journals count. */
    static CslItem article() {
        return work(
                CslType.ARTICLE_JOURNAL,
                List.of(ZHU, BERG, CslName.person("Mikhail", "Belkin")),
                new CslDate(2022, 7, null),
                Map.of(
                        CslField.TITLE, "Loss landscapes & non-linear systems: 5 % of BERT",
                        CslField.CONTAINER_TITLE, "Applied and Computational Harmonic Analysis",
                        CslField.CONTAINER_TITLE_SHORT, "Appl. Comput. Harmon. Anal.",
                        CslField.VOLUME, "59",
                        CslField.ISSUE, "2",
                        CslField.PAGE, "85–116",
                        CslField.DOI, "10.1016/j.acha.2021.12.009",
                        CslField.ISSN, "1063-5203",
                        CslField.KEYWORD, "optimization, neural networks",
                        CslField.LANGUAGE, "en"));
    }

    /** In proceedings, by a person with a Chinese name and by a group. */
    static CslItem conferencePaper() {
        return work(
                CslType.PAPER_CONFERENCE,
                List.of(ZHU_IN_CHINESE, ZHU, CslName.whole("ATLAS Collaboration")),
                new CslDate(2024, 7, 5),
                Map.of(
                        CslField.TITLE, "Catapults in SGD: spikes in the training loss",
                        CslField.CONTAINER_TITLE, "International Conference on Machine Learning",
                        CslField.CONTAINER_TITLE_SHORT, "ICML",
                        CslField.PAGE, "1–20",
                        CslField.PUBLISHER, "PMLR",
                        CslField.URL, "https://a.org/x?a=1&b=2"));
    }

    /** A thesis by one person. */
    static CslItem thesis() {
        return work(
                CslType.THESIS,
                List.of(CslName.person("Håvard", "Łódź")),
                new CslDate(2023, null, null),
                Map.of(
                        CslField.TITLE, "Feature learning",
                        CslField.PUBLISHER, "University of Oslo",
                        CslField.PUBLISHER_PLACE, "Oslo",
                        CslField.GENRE, "PhD thesis"));
    }

    /** An article that has a number instead of pages. */
    static CslItem numberedArticle() {
        return work(
                CslType.ARTICLE_JOURNAL,
                List.of(ZHU),
                new CslDate(2022, null, null),
                Map.of(
                        CslField.TITLE, "Gravity",
                        CslField.CONTAINER_TITLE, "Physical Review Letters",
                        CslField.VOLUME, "128",
                        CslField.NUMBER, "045001"));
    }

    static CslItem work(
            CslType type,
            List<CslName> authors,
            @Nullable CslDate issued,
            Map<CslField, String> texts) {
        return new CslItem("key", type, new EnumMap<>(texts), authors, List.of(), issued);
    }
}
