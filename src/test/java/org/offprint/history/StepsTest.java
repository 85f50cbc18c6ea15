package org.offprint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final List<ChangeSet> sets = new ArrayList<>();

    @Test
    void goesBackThroughWhatWasNotTakenBack() {
        ChangeSet one = made(Way.FORM, null);
        ChangeSet two = made(Way.FORM, null);
        ChangeSet undoneTwo = made(Way.UNDO, two.id());

        assertThat(Steps.of(newestFirst()))
                .isEqualTo(new Steps(Optional.of(one), Optional.of(undoneTwo)));
    }

    @Test
    void redoesWhatWasTakenBackLastFirst() {
        ChangeSet one = made(Way.FORM, null);
        ChangeSet two = made(Way.FORM, null);
        ChangeSet undoneTwo = made(Way.UNDO, two.id());
        ChangeSet undoneOne = made(Way.UNDO, one.id());
        assertThat(Steps.of(newestFirst()).redo()).contains(undoneOne);

        made(Way.REDO, undoneOne.id());

        assertThat(Steps.of(newestFirst()))
                .isEqualTo(new Steps(Optional.of(one), Optional.of(undoneTwo)));
    }

    @Test
    void redoesNothingAfterANewChange() {
        ChangeSet one = made(Way.FORM, null);
        made(Way.UNDO, one.id());
        ChangeSet next = made(Way.IMPORT, null);

        assertThat(Steps.of(newestFirst()))
                .isEqualTo(new Steps(Optional.of(next), Optional.empty()));
    }

    @Test
    void goesNoFurtherThanAnArchiveThatTookThePlaceOfAll() {
        made(Way.FORM, null);
        made(Way.ARCHIVE, null);

        assertThat(Steps.of(newestFirst()))
                .isEqualTo(new Steps(Optional.empty(), Optional.empty()));
    }

    private ChangeSet made(Way way, @Nullable UUID undoes) {
        ChangeSet set =
                new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "jane", way, undoes, 1, "A paper");
        sets.add(set);
        return set;
    }

    private List<ChangeSet> newestFirst() {
        return sets.reversed();
    }
}
