package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.draft;
import static org.offprint.PaperFixtures.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.PaperFixtures;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class PaperCatalogTest {

    @Autowired PaperCatalog catalog;

    @Test
    void readsBackEveryPartOfWhatWasStored() {
        Paper stored = catalog.add(catapults());

        assertThat(catalog.getPaper(stored.id())).isEqualTo(stored);
        assertThat(catalog.listPapers()).containsExactly(stored);
        assertThat(stored.data()).isEqualTo(catapults());
        assertThat(stored.changedAt()).isEqualTo(Slice.NOW);
    }

    @Test
    void putsANewPaperFirstAndImportedOnesLast() {
        catalog.addAll(List.of(titled("one"), titled("two")));
        catalog.add(titled("newest"));
        catalog.addAll(List.of(titled("three")));

        assertThat(titles()).containsExactly("newest", "one", "two", "three");
    }

    @Test
    void listsForTheHomePageWhatIsSelectedAndPublic() {
        catalog.addAll(List.of(titled("shown"), draft("draft"), PaperData.titled("not selected")));

        assertThat(catalog.listSelected())
                .extracting(paper -> paper.data().title())
                .containsExactly("shown");
    }

    @Test
    void storesAChangeUnderANewVersion() {
        Paper stored = catalog.add(titled("before"));

        Paper changed = catalog.change(stored.id(), stored.version(), catapults());

        assertThat(changed.version()).isEqualTo(stored.version() + 1);
        assertThat(catalog.getPaper(stored.id())).isEqualTo(changed);
    }

    @Test
    void refusesAChangeOfAnOlderVersionAndKeepsTheNewer() {
        Paper stored = catalog.add(titled("before"));
        catalog.change(stored.id(), stored.version(), titled("mine"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> catalog.change(stored.id(), stored.version(), titled("theirs")));

        assertThat(titles()).containsExactly("mine");
    }

    @Test
    void restoresADeletedPaperWhereItWas() {
        catalog.addAll(List.of(titled("one"), catapults(), titled("three")));
        Paper second = catalog.listPapers().get(1);

        Paper deleted = catalog.delete(second.id());
        assertThat(titles()).containsExactly("one", "three");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> catalog.getPaper(second.id()));

        catalog.restore(deleted);
        assertThat(catalog.listPapers().get(1)).isEqualTo(second);
    }

    @Test
    void arrangesPapersAmongThemselvesAndLeavesTheOthersInPlace() {
        List<Paper> papers =
                catalog.addAll(List.of(titled("a"), titled("b"), titled("c"), titled("d")));

        catalog.arrange(List.of(papers.get(3).id(), PaperId.random(), papers.get(0).id()));

        assertThat(titles()).containsExactly("d", "b", "c", "a");
    }

    @Test
    void selectsAPaperWhateverElseWasChangedMeanwhile() {
        Paper stored = catalog.add(PaperData.titled("before"));
        catalog.change(stored.id(), stored.version(), PaperData.titled("after"));

        catalog.select(stored.id(), true);

        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(PaperFixtures.titled("after"));
    }

    private List<String> titles() {
        return catalog.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
