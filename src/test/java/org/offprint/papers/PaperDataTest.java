package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.offprint.PaperFixtures.catapults;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.common.PartialDate;

class PaperDataTest {

    private static final PaperVersion WORKSHOP =
            new PaperVersion(
                    PaperType.CONFERENCE,
                    Publication.in("Workshop on Spikes", null),
                    PartialDate.of(2023),
                    Doi.of("10.1000/workshop"),
                    null,
                    null);

    @Test
    void copiesEveryPart() {
        assertThat(catapults().edit().done()).isEqualTo(catapults());
    }

    @Test
    void isCitedAsTheVersionThatTheOwnerChooses() {
        PaperData paper = catapults().edit().versions(List.of(WORKSHOP)).done();

        PaperData other = paper.citing(WORKSHOP);

        assertThat(other.venue()).isEqualTo("Workshop on Spikes");
        assertThat(other.date()).isEqualTo(PartialDate.of(2023));
        assertThat(other.doi()).isEqualTo(Doi.of("10.1000/workshop"));
        assertThat(other.arxiv()).isEqualTo(paper.arxiv());
        assertThat(other.citing(other.versions().getFirst())).isEqualTo(paper);
    }

    @Test
    void dropsEmptyAndDoubleTags() {
        assertThat(catapults().edit().tags(List.of(" a ", "", "a", "b")).done().tags())
                .containsExactly("a", "b");
    }

    @Test
    void saysWhatIsTooMuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catapults().edit().tags(Collections.nCopies(21, "tag")).done())
                .withMessage("There are 21 tags; 20 is the most.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catapults().edit().language("no language").done());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PaperVersion(
                                PaperType.ARTICLE, Publication.NONE, null, null, null, null));
    }
}
