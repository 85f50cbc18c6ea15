package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.offprint.ProfileFixtures;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class ProfileServiceTest {

    private static final ProfileData FULL = ProfileFixtures.full();

    @Autowired ProfileService service;

    @Test
    void readsBackEveryPartOfWhatWasStored() {
        Profile stored = service.save(0, FULL);

        assertThat(stored.data()).isEqualTo(FULL);
        assertThat(service.get()).isEqualTo(stored);
    }

    @Test
    void refusesAChangeOfAnOlderVersionAndKeepsTheNewer() {
        Profile stored = service.save(0, FULL);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> service.save(0, ProfileData.EMPTY));

        assertThat(service.get()).isEqualTo(stored);
    }

    @Test
    void knowsTheOrcidAmongTheLinks() {
        assertThat(FULL.orcid()).contains(Orcid.of("0000-0002-1825-0097"));
        assertThat(ProfileData.EMPTY.orcid()).isEmpty();
    }

    @Test
    void keepsSearchEnginesAwayUntilItIsChanged() {
        service.start(FULL);
        assertThat(service.forbidsIndexing()).isTrue();

        service.save(0, ProfileData.EMPTY);
        assertThat(service.forbidsIndexing()).isFalse();
    }
}
