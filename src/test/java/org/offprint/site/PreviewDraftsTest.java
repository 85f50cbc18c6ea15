package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewDraftsTest {

    private final PreviewDrafts drafts = new PreviewDrafts();

    @Test
    void keepsTheNewestPageOfEachForm() {
        drafts.put("a", "first");
        drafts.put("b", "other");

        drafts.put("a", "second");

        assertThat(drafts.findPage("a")).contains("second");
        assertThat(drafts.findPage("b")).contains("other");
    }

    @Test
    void forgetsAClosedForm() {
        drafts.put("a", "page");

        drafts.remove("a");

        assertThat(drafts.findPage("a")).isEmpty();
    }

    @Test
    void givesUpThePageThatWasTouchedLongestAgo() {
        for (int i = 0; i < PreviewDrafts.MAX_PAGES; i++) {
            drafts.put("window " + i, "page");
        }
        drafts.findPage("window 0");

        drafts.put("one more", "page");

        assertThat(drafts.findPage("window 1")).isEmpty();
        assertThat(drafts.findPage("window 0")).isPresent();
        assertThat(drafts.findPage("one more")).isPresent();
    }

    @Test
    void makesTokensThatNobodyGuesses() {
        assertThat(PreviewDrafts.newToken())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(PreviewDrafts.newToken());
    }
}
