package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.identified;
import static org.offprint.PaperFixtures.titled;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperMatcherTest {

    private final PaperMatcher<String> known = new PaperMatcher<>();

    @BeforeEach
    void knowSomePapers() {
        known.add("doi", identified("One", "10.1000/ABC", null));
        known.add("arxiv", identified("Two", null, "2306.04815"));
        known.add("title", titled("Über die Linearität großer Modelle"));
    }

    @Test
    void knowsAWorkByItsDoiInAnyCase() {
        assertThat(known.find(identified("Another title", "10.1000/abc", null))).contains("doi");
    }

    @Test
    void knowsAWorkByItsArxivIdUnderAnotherTitle() {
        assertThat(known.find(identified("Retitled", null, "2306.04815"))).contains("arxiv");
    }

    @Test
    void knowsAWorkByItsFoldedTitle() {
        assertThat(known.find(titled("uber die linearitat GROSSER modelle."))).contains("title");
    }

    @Test
    void takesTwoArxivIdsForTwoWorks() {
        assertThat(known.find(identified("Two", null, "2306.04816"))).isEmpty();
    }

    @Test
    void doesNotKnowWhatItNeverSaw() {
        assertThat(known.find(identified("Three", "10.1000/xyz", "2101.00001"))).isEmpty();
    }
}
