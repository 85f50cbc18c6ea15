package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.offprint.common.PartialDate;

class PeriodTest {

    private static final PartialDate JULY_2019 = PartialDate.of(2019, 7);

    @Test
    void readsBothEndsAsPeopleTypeThem() {
        assertThat(Period.of("July 2019", "2023"))
                .isEqualTo(Period.between(JULY_2019, PartialDate.of(2023)));
        assertThat(Period.of("2019-07", " Present ")).isEqualTo(Period.since(JULY_2019));
        assertThat(Period.of("2019-07", "")).isEqualTo(Period.at(JULY_2019));
        assertThat(Period.of(" ", "")).isEqualTo(Period.UNKNOWN);
        assertThat(Period.of("", "now").isUnknown()).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("2021", "2019"))
                .withMessage("The end, 2019, lies before the beginning, 2021.");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("2021-07", "2021-06"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("2021-07-05", "2021-07-04"));
    }

    @Test
    void doesNotGuessWhatIsNotKnownOfAnEnd() {
        assertThat(Period.of("2021-07", "2021").until()).isEqualTo(PartialDate.of(2021));
        assertThat(Period.of("2021-07-05", "2021-07").until()).isEqualTo(PartialDate.of(2021, 7));
    }

    @Test
    void hasNoEndWhileItGoesOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(JULY_2019, PartialDate.of(2023), true));
    }
}
