package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.titled;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.PublicSiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CurrentPapersTest extends PublicSiteTest {

    @Autowired private PaperCatalog catalog;
    @Autowired private TransactionTemplate transactions;

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void showsEveryChangeOnceItIsCommitted() {
        Paper one = catalog.addAll(List.of(titled("one"), titled("two"))).getFirst();
        assertThat(titles()).containsExactly("one", "two");

        catalog.change(one.id(), one.version(), titled("changed"));
        assertThat(titles()).containsExactly("changed", "two");

        Paper deleted = catalog.delete(one.id());
        assertThat(titles()).containsExactly("two");

        catalog.restore(deleted);
        catalog.arrange(catalog.listPapers().reversed().stream().map(Paper::id).toList());
        assertThat(titles()).containsExactly("two", "changed");
    }

    @Test
    void readsWithoutAStatementWhatNobodyChanged() {
        catalog.add(titled("one"));
        assertThat(catalog.listPapers()).isSameAs(catalog.listPapers());
    }

    @Test
    void letsAChangeSeeItselfAndNobodyElseBeforeItsEnd() throws Exception {
        catalog.add(titled("one"));
        transactions.executeWithoutResult(change -> {
            catalog.add(titled("two"));
            assertThat(titles()).containsExactly("two", "one");
            assertThat(elsewhere()).containsExactly("one");
            change.setRollbackOnly();
        });
        assertThat(titles()).containsExactly("one");
    }

    @Test
    void readsManyChangesAtOnce() {
        assertThat(titles()).isEmpty();
        List<PaperData> many = IntStream.range(0, 150).mapToObj(i -> titled("p" + i)).toList();
        catalog.addAll(many);
        assertThat(catalog.listPapers()).extracting(Paper::data).isEqualTo(many);
    }

    private List<String> elsewhere() {
        return CompletableFuture.supplyAsync(this::titles).join();
    }

    private List<String> titles() {
        return catalog.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
