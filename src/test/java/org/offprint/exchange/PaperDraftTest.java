package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;

class PaperDraftTest {

    @Test
    void takesWhatIsRight() {
        PaperData paper =
                PaperDraft.titled("On rings")
                        .author("Noether, Emmy")
                        .venue("Annalen")
                        .pages("1--12")
                        .date(1921, 3, null)
                        .doi("https://doi.org/10.1007/BF01464225")
                        .otherField("mrnumber", "1511996")
                        .found("source", 1, 1, List.of())
                        .data();

        assertThat(paper.authors()).containsExactly(new Author("Emmy", "Noether"));
        assertThat(paper.publication().pages()).isEqualTo("1–12");
        assertThat(paper.date()).isEqualTo(new PartialDate(1921, 3, null));
        assertThat(paper.doi()).hasToString("10.1007/BF01464225");
        assertThat(paper.otherFields()).hasSize(1);
        assertThat(paper.attention()).isNull();
    }

    @Test
    void namesWhatItCouldNotTakeAndGoesOn() {
        PaperData paper =
                PaperDraft.titled(" ")
                        .doi("no doi")
                        .link(LinkKind.PDF, "javascript:alert(1)")
                        .date(2020, 13, 1)
                        .volume("v".repeat(100))
                        .note("a note")
                        .found("source", 1, 1, List.of())
                        .data();

        assertThat(paper.title()).isEqualTo("Untitled");
        assertThat(paper.links()).isEmpty();
        assertThat(paper.date()).isEqualTo(PartialDate.of(2020));
        assertThat(paper.publication().volume()).hasSize(60);
        assertThat(paper.note()).isEqualTo("a note");
        assertThat(paper.attention())
                .contains("No title was found.", "no doi", "The volume was cut to 60 characters.");
    }

    @Test
    void cutsLongTextsBetweenCharacters() {
        String title = "a".repeat(PaperData.MAX_TITLE - 1) + "😀";

        assertThat(PaperDraft.titled(title).found("", 1, 1, List.of()).data().title())
                .isEqualTo("a".repeat(PaperData.MAX_TITLE - 1));
    }
}
