package org.offprint.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CslJsonTest {

    /** Those of csl-data.json, 1.0.2, that are plain texts or numbers. */
    private static final Set<String> TEXTS_OF_THE_SCHEMA =
            Set.of(
                    "abstract collection-title container-title container-title-short DOI"
                            .concat(" event-title genre ISBN ISSN issue keyword language note")
                            .concat(" number page publisher publisher-place status title URL")
                            .concat(" version volume")
                            .split(" "));

    private static final Set<String> TYPES_OF_THE_SCHEMA =
            Set.of(
                    "article",
                    "article-journal",
                    "book",
                    "chapter",
                    "dataset",
                    "document",
                    "paper-conference",
                    "report",
                    "software",
                    "thesis");

    @Test
    void namesFieldsAndTypesAsTheSchemaDoes() {
        assertThat(Stream.of(CslField.values()).map(CslField::id))
                .containsExactlyInAnyOrderElementsOf(TEXTS_OF_THE_SCHEMA);
        assertThat(Stream.of(CslType.values()).map(CslType::id))
                .containsExactlyInAnyOrderElementsOf(TYPES_OF_THE_SCHEMA);
    }

    @Test
    void writesAnArrayOfOneWork() {
        JsonNode array = JsonMapper.shared().readTree(CslJson.write(List.of(Works.article())));

        assertThat(array.size()).isEqualTo(1);
        JsonNode work = array.get(0);
        assertThat(work.get("id").asString()).isEqualTo("key");
        assertThat(work.get("type").asString()).isEqualTo("article-journal");
        assertThat(work.get("issued"))
                .isEqualTo(JsonMapper.shared().readTree("{\"date-parts\":[[2022,7]]}"));
        assertThat(work.get("author").get(1))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"family":"Berg","given":"Jan",
                                         "non-dropping-particle":"van der","suffix":"Jr."}
                                        """));
        assertThat(work.get("page").asString()).isEqualTo("85–116");
        assertThat(work.get("custom").get("ORCID").get("Jan van der Berg Jr.").asString())
                .isEqualTo("0000-0002-1825-0097");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        CslItem work =
                Works.work(
                        CslType.DOCUMENT,
                        List.of(),
                        null,
                        Map.of(CslField.TITLE, "T", CslField.NOTE, " "));

        assertThat(work.toMap().keySet().stream().collect(Collectors.toSet()))
                .isEqualTo(Set.of("id", "type", "title"));
    }

    @Test
    void writesGroupsWhole() {
        assertThat(CslJson.write(List.of(Works.conferencePaper())))
                .contains("{\"literal\":\"ATLAS Collaboration\"}")
                .contains("{\"family\":\"朱\",\"given\":\"力冰\"}");
    }

    @Test
    void refusesANameThatIsBothWholeAndInParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CslName(null, null, "A", null, "B", null))
                .withMessage("A name is whole, or it has a family name.");
    }
}
