package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class VitaServiceTest {

    private static final VitaEntry READER =
            new VitaEntry(
                    VitaKind.POSITION,
                    "Reader",
                    "King’s College",
                    WebLink.of("https://www.kcl.ac.uk/"),
                    Period.since(PartialDate.of(2021, 9)),
                    "On leave in 2024",
                    true);
    private static final VitaEntry FELLOW = entry(VitaKind.POSITION, "Fellow", true);
    private static final VitaEntry PHD =
            new VitaEntry(
                    VitaKind.DEGREE,
                    "PhD in Mathematics",
                    null,
                    null,
                    Period.between(PartialDate.of(2015), new PartialDate(2019, 6, 30)),
                    null,
                    false);

    @Autowired VitaService service;

    @Test
    void isEmptyAtFirst() {
        assertThat(service.get().data()).isEqualTo(VitaData.EMPTY);
        assertThat(service.get().version()).isZero();
    }

    @Test
    void readsBackEveryPartOfWhatWasStored() {
        Vita stored = service.save(0, new VitaData(List.of(READER, FELLOW, PHD)));

        assertThat(service.get()).isEqualTo(stored);
        assertThat(stored.changedAt()).isEqualTo(Slice.NOW);
    }

    @Test
    void keepsTheOwnersOrderWithinEachKind() {
        VitaData data = new VitaData(List.of(PHD, FELLOW, READER));

        service.save(0, data);

        assertThat(service.get().data().entries()).containsExactly(FELLOW, READER, PHD);
    }

    @Test
    void refusesAChangeOfAnOlderVersionAndKeepsTheNewer() {
        service.save(0, new VitaData(List.of(READER)));
        Vita stored = service.save(1, new VitaData(List.of(FELLOW)));

        for (long old : new long[] {0, 1}) {
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> service.save(old, VitaData.EMPTY));
        }

        assertThat(service.get()).isEqualTo(stored);
    }

    @Test
    void showsThePublicNothingThatIsADraft() {
        VitaData data = new VitaData(List.of(READER, PHD));

        assertThat(data.visible(VitaKind.DEGREE)).isEmpty();
        assertThat(data.visible(VitaKind.POSITION)).containsExactly(READER);
        assertThat(data.hasNothingVisible()).isFalse();
        assertThat(new VitaData(List.of(PHD)).hasNothingVisible()).isTrue();
    }

    @Test
    void cannotBeWithoutAWordOrWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(VitaKind.AWARD, " ", true))
                .withMessage("Say what it is, such as a position or a degree.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VitaData(Collections.nCopies(501, READER)));
    }

    private static VitaEntry entry(VitaKind kind, String what, boolean visible) {
        return new VitaEntry(kind, what, null, null, Period.UNKNOWN, null, visible);
    }
}
