package org.offprint.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.titled;

import org.junit.jupiter.api.Test;
import org.offprint.EntryFixtures;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.Slug;
import org.offprint.entries.Entry;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.beans.factory.annotation.Autowired;

@Slice
class WorkingDraftsTest {

    @Autowired private WorkingDrafts drafts;
    @Autowired private PaperCatalog catalog;
    @Autowired private NewsService news;
    @Autowired private Restorer<Paper> papers;

    @Test
    void keepsWhatIsWrittenBesideWhatVisitorsSee() {
        Paper paper = catalog.add(titled("Catapults"));
        keep(paper, titled("Trebuchets"));
        keep(paper, catapults());

        assertThat(catalog.getPaper(paper.id())).isEqualTo(paper);
        assertThat(drafts.find(papers.recorded(), paper).map(Paper::data)).contains(catapults());
        assertThat(drafts.list()).hasSize(1);
        assertThat(drafts.differences(drafts.list().getFirst()))
                .contains(new Difference("title", "Catapults", catapults().title()));

        drafts.drop("papers", paper.id().toString());
        assertThat(drafts.find(papers.recorded(), paper)).isEmpty();
    }

    @Test
    void publishesSeveralTogether() {
        Paper paper = catalog.add(titled("Catapults"));
        Entry<NewsData> item = news.add(EntryFixtures.news("2026-11-24", "Before"));
        PaperData written = titled("Trebuchets").edit().slug(new Slug("trebuchets")).done();
        keep(paper, written);
        NewsData other = EntryFixtures.news("2026-11-24", "After");
        drafts.keep(
                news.recorded(),
                new Entry<>(item.id(), item.version(), item.order(), item.changedAt(), other));

        drafts.publish(drafts.list());

        assertThat(catalog.getPaper(paper.id()).data()).isEqualTo(written);
        assertThat(catalog.getPaper(paper.id()).slug()).hasToString("trebuchets");
        assertThat(news.get(item.id()).data()).isEqualTo(other);
        assertThat(drafts.list()).isEmpty();
    }

    @Test
    void publishesNothingOverWhatWasChangedSince() {
        Paper paper = catalog.add(titled("Catapults"));
        keep(paper, titled("Mine"));
        catalog.change(paper.id(), 0, titled("Theirs"));

        assertThat(drafts.isOutdated(drafts.list().getFirst())).isTrue();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> drafts.publish(drafts.list()));
        assertThat(catalog.getPaper(paper.id()).data()).isEqualTo(titled("Theirs"));
        assertThat(drafts.list()).hasSize(1);
    }

    @Test
    void showsNoDraftOfWhatIsGone() {
        Paper paper = catalog.add(titled("Catapults"));
        keep(paper, titled("Mine"));
        catalog.delete(paper.id());

        assertThat(drafts.list()).isEmpty();
    }

    private void keep(Paper paper, PaperData data) {
        drafts.keep(
                papers.recorded(),
                new Paper(
                        paper.id(),
                        paper.slug(),
                        paper.version(),
                        paper.order(),
                        paper.changedAt(),
                        data));
    }
}
