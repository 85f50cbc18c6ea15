package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.draft;
import static org.offprint.PaperFixtures.titled;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.PaperFixtures;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
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
    void storesManyChangesAtOnce() {
        List<Paper> stored = catalog.addAll(List.of(titled("one"), catapults(), titled("three")));
        PaperData withAuthors = catapults().edit().slug(null).title("Trebuchets").done();
        List<PaperData> wanted = List.of(withAuthors, titled("two"), titled("changed"));

        List<Paper> changed =
                catalog.changeAll(
                        IntStream.range(0, 3)
                                .mapToObj(i -> new PaperChange(stored.get(i), wanted.get(i)))
                                .toList(),
                        count -> {});

        assertThat(changed).extracting(Paper::data).isEqualTo(wanted);
        assertThat(changed).extracting(Paper::version).containsOnly(1L);
        assertThat(catalog.listPapers()).isEqualTo(changed);
    }

    @Test
    void refusesManyChangesOfWhichOneIsOfAnOlderVersion() {
        List<Paper> stored = catalog.addAll(List.of(titled("one"), titled("two")));
        Paper two = stored.getLast();
        catalog.change(two.id(), two.version(), titled("mine"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() ->
                        catalog.changeAll(
                                stored.stream()
                                        .map(paper -> new PaperChange(paper, titled("theirs")))
                                        .toList(),
                                count -> {}))
                .withMessageContaining("two");
    }

    @Test
    void leadsFromTheOldAddressesOfManyChanges() {
        Paper stored = catalog.addAll(List.of(titled("one"))).getFirst();

        catalog.changeAll(
                List.of(new PaperChange(stored, titled("one").edit().slug(new Slug("uno")).done())),
                count -> {});

        assertThat(catalog.findPublicByOldSlug(stored.slug()))
                .get()
                .extracting(Paper::slug)
                .hasToString("uno");
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

    @Test
    void makesAnAddressThatStaysWhenTheTitleChanges() {
        Paper stored = catalog.add(dated("Catapults in SGD", 2024));
        assertThat(stored.slug()).isEqualTo(new Slug("2024-zhu-catapults"));

        Paper renamed = catalog.change(stored.id(), 0, dated("Spikes in SGD", 2023));

        assertThat(renamed.slug()).isEqualTo(stored.slug());
    }

    @Test
    void givesNoAddressTwice() {
        Paper first = catalog.add(dated("Catapults in SGD", 2024));
        Paper second = catalog.add(dated("Catapults again", 2024));
        List<Paper> more =
                catalog.addAll(List.of(dated("Catapults", 2024), dated("Catapults", 2024)));

        assertThat(List.of(first, second, more.get(0), more.get(1)))
                .extracting(paper -> paper.slug().value())
                .containsExactly(
                        "2024-zhu-catapults",
                        "2024-zhu-catapults-2",
                        "2024-zhu-catapults-3",
                        "2024-zhu-catapults-4");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalog.add(titled("x").edit().slug(first.slug()).done()))
                .withMessageContaining("Catapults in SGD");
    }

    @Test
    void leadsFromOldAddressesToTheNewOne() {
        Paper stored = catalog.add(dated("Catapults in SGD", 2024));
        Slug chosen = new Slug("catapults");

        Paper moved = catalog.change(stored.id(), 0, stored.data().edit().slug(chosen).done());

        assertThat(catalog.findPublic(chosen)).contains(moved);
        assertThat(catalog.findPublic(stored.slug())).isEmpty();
        assertThat(catalog.findPublicByOldSlug(stored.slug())).contains(moved);
        assertThat(catalog.add(dated("Catapults", 2024)).slug())
                .isEqualTo(new Slug("2024-zhu-catapults-2"));

        Paper back =
                catalog.change(stored.id(), 1, stored.data().edit().slug(stored.slug()).done());
        assertThat(catalog.findPublicByOldSlug(chosen)).contains(back);
        assertThat(catalog.findPublicByOldSlug(stored.slug())).isEmpty();
    }

    @Test
    void keepsOldAddressesOfAPaperThatComesBack() {
        Paper stored = catalog.add(dated("Catapults in SGD", 2024));
        catalog.change(stored.id(), 0, stored.data().edit().slug(new Slug("new")).done());

        Paper restored = catalog.restore(catalog.delete(stored.id()));

        assertThat(catalog.findPublicByOldSlug(stored.slug())).contains(restored);
    }

    @Test
    void showsNoDraftByItsAddress() {
        Paper hidden = catalog.add(draft("secret"));
        assertThat(catalog.findPublic(hidden.slug())).isEmpty();
        assertThat(catalog.listPublic()).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndWhatHasNotAppearedOnTop() {
        catalog.addAll(
                List.of(
                        dated("old", 1998),
                        titled("undated"),
                        dated("new", 2024),
                        titled("coming").edit().status(PaperStatus.SUBMITTED).done()));

        assertThat(catalog.listPublic())
                .extracting(paper -> paper.data().title())
                .containsExactly("coming", "new", "old", "undated");
    }

    private static PaperData dated(String title, int year) {
        return titled(title)
                .edit()
                .authors(List.of(new Author("L", "Zhu")))
                .date(PartialDate.of(year))
                .done();
    }

    private List<String> titles() {
        return catalog.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
