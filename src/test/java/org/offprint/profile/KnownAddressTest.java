package org.offprint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.WebLink;

class KnownAddressTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    https://scholar.google.com/citations?user=abc&hl=en, GOOGLE_SCHOLAR
                    https://scholar.google.co.uk/citations?user=abc, GOOGLE_SCHOLAR
                    https://orcid.org/0000-0002-1825-0097, ORCID
                    https://arxiv.org/a/knuth_d_1, ARXIV
                    https://www.semanticscholar.org/author/1, SEMANTIC_SCHOLAR
                    https://dblp.uni-trier.de/pid/k/DonaldEKnuth, DBLP
                    https://GitHub.com/ada, GITHUB
                    https://gitlab.com/ada, GITLAB
                    https://uk.linkedin.com/in/ada, LINKEDIN
                    https://mathstodon.xyz/@ada, MASTODON
                    https://sigmoid.social/@ada, MASTODON
                    https://bsky.app/profile/ada.example.org, BLUESKY
                    https://twitter.com/ada, X
                    https://www.researchgate.net/profile/Ada, RESEARCHGATE
                    https://openreview.net/profile?id=~Ada_Lovelace1, OPENREVIEW
                    https://example.org/files/ada-cv.pdf, CV
                    /files/cv.pdf, CV
                    """)
    void knowsWhereResearchersHaveTheirPages(String address, ProfileLinkKind kind) {
        assertThat(KnownAddress.find(address))
                .contains(new KnownAddress(kind, new WebLink(address)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ' 0000-0002-1825-0097 ', ORCID, https://orcid.org/0000-0002-1825-0097
                    0000000218250097, ORCID, https://orcid.org/0000-0002-1825-0097
                    0000-0002-1694-233x, ORCID, https://orcid.org/0000-0002-1694-233X
                    github.com/ada, GITHUB, https://github.com/ada
                    scholar.google.com/citations?user=abc, GOOGLE_SCHOLAR, https://scholar.google.com/citations?user=abc
                    """)
    void completesWhatIsShort(String text, ProfileLinkKind kind, String address) {
        assertThat(KnownAddress.find(text)).contains(new KnownAddress(kind, new WebLink(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://notgithub.com/ada",
                "https://example.org/discovery.pdf",
                "https://university.social/ada",
                "0000-0002-1825-0098",
                "words",
                ""
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(KnownAddress.find(text)).isEmpty();
    }

    @Test
    void saysWhichDigitIsWrongInAnOrcid() {
        assertThatThrownBy(() -> Orcid.of("0000-0002-1825-0098"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("last digit does not fit");
    }
}
