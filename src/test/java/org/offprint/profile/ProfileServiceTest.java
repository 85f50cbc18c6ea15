package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.media.Picture;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class ProfileServiceTest {

    private static final ProfileData FULL =
            new ProfileData(
                    "Libin Zhu",
                    List.of("L. Zhu", "朱立斌"),
                    "Postdoctoral scholar",
                    "University of Washington",
                    WebLink.of("https://www.washington.edu/"),
                    "Deep learning",
                    List.of("Optimization", "Neural networks"),
                    EmailAddress.of("libin@example.edu"),
                    MarkdownText.of("I am *here*.\n\nAnd there."),
                    new Photo(new Picture("portrait-1a2b.jpg", 400, 500), "At a blackboard"),
                    List.of(
                            new ProfileLink(
                                    ProfileLinkKind.ORCID,
                                    null,
                                    WebLink.of("https://orcid.org/0000-0002-1825-0097")),
                            new ProfileLink(ProfileLinkKind.OTHER, "Group", WebLink.of("/group"))));

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
