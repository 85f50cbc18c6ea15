package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

        var merge = again(corrected, now);

        assertThat(taken(merge)).isEqualTo(corrected);
        assertThat(merge.changes()).isEmpty();
    }

    @Test
    void changesOnlyWhatTheFileSaysDifferently() {
        PaperData corrected = paper("Spikes in SGD", null, 2024, "Spotlight", "first");
        PaperData now = paper("Spikes", "JMLR", 2024, "Spotlight", "second");

        var merge = again(corrected, now);

        assertThat(taken(merge))
                .isEqualTo(paper("Spikes in SGD", "JMLR", 2024, "Spotlight", "second"));
        assertThat(fields(merge)).containsExactly(PaperField.VENUE);
    }

    @Test
    void dropsWhatTheFileDroppedUnlessTheOwnerChangedIt() {
        PaperData now = paper("Spikes", "ICML", 2024, null, "second");

        assertThat(taken(again(READ, now)).note()).isNull();

        PaperData corrected = paper("Spikes", "ICML", 2024, "Best paper", "first");
        assertThat(taken(again(corrected, now)).note()).isEqualTo("Best paper");
    }

    @Test
    void givesATypedPaperOnlyWhatItLacks() {
        PaperData typed = paper("Spikes in SGD", null, 2023, null, null);

        var merge = new PaperMerge(typed, READ, OfferedValues.NONE, null);

        assertThat(taken(merge))
                .isEqualTo(paper("Spikes in SGD", "ICML", 2023, "Spotlight", "first"));
        assertThat(fields(merge)).containsExactly(PaperField.VENUE, PaperField.NOTE);
    }

    /** A second import of the page that said {@link #READ} last time. */
    private static PaperMerge again(PaperData known, PaperData now) {
        return new PaperMerge(known, now, OfferedValues.NONE.with(READ), READ);
    }

    private static PaperData taken(PaperMerge merge) {
        return PaperMerge.merged(merge.known(), merge.proposal(), fields(merge));
    }

    private static Set<PaperField> fields(PaperMerge merge) {
        return PaperMerge.taken(merge.changes());
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
