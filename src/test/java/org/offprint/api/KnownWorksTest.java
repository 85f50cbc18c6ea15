package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.PaperFixtures;
import org.offprint.Slice;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class KnownWorksTest {

    private final KnownWorks works = new KnownWorks();
    private final PaperCatalog catalog;

    KnownWorksTest(@Autowired PaperCatalog catalog) {
        this.catalog = catalog;
    }

    @Test
    void knowsWhatIsThereNowAndNothingElse() {
        Paper catapults = catalog.add(PaperFixtures.catapults());
        List<Paper> papers = new ArrayList<>(List.of(catapults));
        assertThat(works.find(PaperFixtures.catapults(), papers)).contains(catapults);
        assertThat(works.find(other(), papers)).isEmpty();

        Paper added = catalog.add(other());
        papers.addFirst(added);
        assertThat(works.find(other(), papers)).contains(added);
        assertThat(works.find(PaperFixtures.catapults(), papers)).contains(catapults);

        papers.remove(catapults);
        assertThat(works.find(PaperFixtures.catapults(), papers)).isEmpty();

        Paper changed =
                catalog.change(added.id(), 0, PaperFixtures.identified("Else", "10.1000/z", null));
        assertThat(works.find(other(), List.of(changed))).isEmpty();
        assertThat(works.find(changed.data(), List.of(changed))).contains(changed);
    }

    private static PaperData other() {
        return PaperFixtures.identified("Another title of a paper", "10.1000/y", null);
    }
}
