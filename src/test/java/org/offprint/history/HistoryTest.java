package org.offprint.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.titled;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.Slug;
import org.offprint.history.PastChange.What;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "offprint.starter=empty")
class HistoryTest {

    @TempDir static Path data;

    @Autowired private PaperCatalog catalog;
    @Autowired private History history;
    @Autowired private ChangeLog log;
    @Autowired private TransactionTemplate transactions;
    @Autowired private Restorer<Paper> papers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        transactions.executeWithoutResult(all -> history.throwAway(history.listBin()));
    }

    @Test
    void keepsWhatEveryChangeFound() {
        Paper paper = catalog.add(catapults());
        Paper changed = catalog.change(paper.id(), 0, titled("Trebuchets"));
        catalog.delete(paper.id());

        List<PastChange> changes = changesOf(paper);

        assertThat(changes)
                .extracting(PastChange::what)
                .containsExactly(What.DELETED, What.CHANGED, What.ADDED);
        assertThat(changes).extracting(PastChange::way).containsOnly(Way.COMMAND);
        assertThat(history.differences(changes.get(1)))
                .contains(new Difference("title", catapults().title(), "Trebuchets"))
                .extracting(Difference::part)
                .contains("authors", "doi")
                .doesNotContain("version", "changedAt");
        assertThat(history.listBin()).extracting(PastChange::label).containsExactly("Trebuchets");

        history.bringBack(changes.getFirst());
        assertThat(catalog.getPaper(paper.id()).data()).isEqualTo(changed.data());
        assertThat(history.listBin()).isEmpty();
        history.bringBack(changes.get(1));
        assertThat(catalog.getPaper(paper.id()).data()).isEqualTo(catapults());
        assertThat(catalog.getPaper(paper.id()).slug()).isEqualTo(paper.slug());
    }

    @Test
    void bringsBackOnePartAndLeavesTheRest() {
        Paper paper = catalog.add(catapults());
        catalog.change(paper.id(), 0, titled("Trebuchets").edit().note("New").done());
        PastChange change = changesOf(paper).getFirst();

        history.bringBack(change, "authors");

        assertThat(catalog.getPaper(paper.id()).data())
                .isEqualTo(
                        titled("Trebuchets")
                                .edit()
                                .note("New")
                                .authors(catapults().authors())
                                .done());
        history.bringBack(change, "note");
        assertThat(catalog.getPaper(paper.id()).data().note()).isEqualTo(catapults().note());
    }

    @Test
    void undoesAndRedoesStepByStep() {
        Paper one = catalog.add(titled("one"));
        catalog.change(one.id(), 0, titled("uno"));
        catalog.delete(one.id());

        undo();
        assertThat(titles()).containsExactly("uno");
        undo();
        assertThat(titles()).containsExactly("one");
        redo();
        assertThat(titles()).containsExactly("uno");
        redo();
        assertThat(titles()).isEmpty();
        assertThat(history.redoable()).isEmpty();
        undo();
        undo();
        undo();
        assertThat(titles()).isEmpty();
        redo();
        assertThat(titles()).containsExactly("one");

        catalog.add(titled("two"));
        assertThat(history.redoable()).as("a new change ends the way forward").isEmpty();
        undo();
        assertThat(titles()).containsExactly("one");
    }

    @Test
    void takesBackAllThatOneTransactionDid() {
        Paper old = catalog.add(titled("old"));
        transactions.executeWithoutResult(all -> {
            log.via(Way.IMPORT);
            catalog.addAll(IntStream.range(0, 300).mapToObj(i -> titled("new " + i)).toList());
            catalog.change(old.id(), 0, titled("changed"));
        });
        ChangeSet set = history.undoable().orElseThrow();
        assertThat(set.way()).isEqualTo(Way.IMPORT);
        assertThat(set.count()).isEqualTo(301);

        assertThat(history.undo(set.id())).isEqualTo(new Undone(301, 0));
        assertThat(titles()).containsExactly("old");
        redo();
        assertThat(titles()).hasSize(301).contains("changed", "new 299");
    }

    @Test
    void leavesWhatWasChangedSince() {
        Paper one = catalog.addAll(List.of(titled("one"), titled("two"))).getFirst();
        ChangeSet added = history.undoable().orElseThrow();
        catalog.change(one.id(), 0, titled("mine"));

        assertThat(history.undo(added.id())).isEqualTo(new Undone(1, 1));
        assertThat(titles()).containsExactly("mine");
    }

    @Test
    void forgetsWhatIsThrownAway() {
        Paper paper = catalog.add(titled("one"));
        catalog.delete(paper.id());

        history.throwAway(history.listBin());

        assertThat(history.listBin()).isEmpty();
        assertThat(changesOf(paper)).isEmpty();
    }

    @Test
    void bringsBackTheAddressAPaperChose() {
        PaperData chosen = titled("one").edit().slug(new Slug("uno")).done();
        Paper paper = catalog.add(chosen);
        catalog.change(paper.id(), 0, chosen.edit().slug(new Slug("eins")).done());

        undo();

        assertThat(catalog.findPublic(new Slug("uno"))).isPresent();
        assertThat(catalog.findPublicByOldSlug(new Slug("eins"))).isPresent();
    }

    private List<PastChange> changesOf(Paper paper) {
        return history.changesOf(papers.recorded().name(), paper.id().toString());
    }

    private void undo() {
        history.undo(history.undoable().orElseThrow().id());
    }

    private void redo() {
        history.undo(history.redoable().orElseThrow().id());
    }

    private List<String> titles() {
        return catalog.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
