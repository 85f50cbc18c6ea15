package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.common.Visibility;
import org.offprint.papers.PaperData;

class ManyPapersTest {

    private final List<PaperData> papers = ManyPapers.of(1_000);

    @Test
    void areTheSameEachTime() {
        assertThat(ManyPapers.of(1_000)).isEqualTo(papers);
        assertThat(ManyPapers.of(6)).isEqualTo(papers.subList(0, 6));
    }

    @Test
    void haveSomeOfEverything() {
        assertThat(papers).anyMatch(paper -> paper.title().contains("$"));
        assertThat(papers).anyMatch(paper -> paper.authors().isEmpty());
        assertThat(papers).anyMatch(paper -> paper.authors().size() >= 40);
        assertThat(papers).anyMatch(paper -> paper.date() == null);
        assertThat(papers).filteredOn(paper -> paper.visibility() == Visibility.DRAFT).hasSize(50);
        assertThat(papers).filteredOn(PaperData::selected).hasSize(6);
        assertThat(papers.stream().map(PaperData::title).distinct()).hasSize(1_000);
        assertThat(papers.stream().map(PaperData::type).distinct()).hasSizeGreaterThan(3);
    }
}
