package org.offprint;

import java.util.List;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.media.Picture;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;

/** Profiles for tests. */
public final class ProfileFixtures {

    private ProfileFixtures() {}

    /** A profile of which every part says something. */
    public static ProfileData full() {
        return new ProfileData(
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
    }
}
