package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;

class PaperMergeTest {

    private static final PaperData READ = paper("Spikes", "ICML", 2024, "Spotlight", "first");

    @Test
    void changesNothingWhereTheFileSaysTheSame() {
        PaperData corrected = paper("Spikes in SGD", "ICML", 2023, null, "first");
        PaperData now = paper("Spikes", "ICML", 2024, "Spotlight", "second");

        var merge = new PaperMerge(corrected, now, READ);

        assertThat(merge.merged()).isEqualTo(corrected);
        assertThat(merge.changedFields()).isEmpty();
    }

    @Test
    void changesOnlyWhatTheFileSaysDifferently() {
        PaperData corrected = paper("Spikes in SGD", null, 2024, "Spotlight", "first");
        PaperData now = paper("Spikes", "JMLR", 2024, "Spotlight", "second");

        var merge = new PaperMerge(corrected, now, READ);

        assertThat(merge.merged())
                .isEqualTo(paper("Spikes in SGD", "JMLR", 2024, "Spotlight", "second"));
        assertThat(merge.changedFields()).containsExactly("venue");
    }

    @Test
    void dropsWhatTheFileDroppedUnlessTheOwnerChangedIt() {
        PaperData now = paper("Spikes", "ICML", 2024, null, "second");

        assertThat(new PaperMerge(READ, now, READ).merged().note()).isNull();

        PaperData corrected = paper("Spikes", "ICML", 2024, "Best paper", "first");
        assertThat(new PaperMerge(corrected, now, READ).merged().note()).isEqualTo("Best paper");
    }

    @Test
    void givesATypedPaperOnlyWhatItLacks() {
        PaperData typed = paper("Spikes in SGD", null, 2023, null, null);

        var merge = new PaperMerge(typed, READ, null);

        assertThat(merge.merged())
                .isEqualTo(paper("Spikes in SGD", "ICML", 2023, "Spotlight", "first"));
        assertThat(merge.changedFields()).containsExactly("venue", "note");
    }

    private static PaperData paper(
            String title,
            @Nullable String venue,
            int year,
            @Nullable String note,
            @Nullable String source) {
        return PaperData.titled(title)
                .edit()
                .authors(List.of(new Author("L", "Zhu")))
                .type(PaperType.CONFERENCE)
                .venue(venue, null)
                .date(PartialDate.of(year))
                .note(note)
                .selected(true)
                .source(source)
                .done();
    }
}
