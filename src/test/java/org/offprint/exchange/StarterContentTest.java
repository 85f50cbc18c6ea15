package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileService;
import org.offprint.site.SiteRevision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@Slice
@TestPropertySource(properties = "offprint.starter=sample")
class StarterContentTest {

    @Autowired StarterContent starter;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profile;
    @Autowired SiteRevision revision;

    @Test
    void fillsAFreshDatabaseWithARealPage() {
        assertThat(profile.get().data().name()).isEqualTo("Libin Zhu");
        assertThat(profile.get().isUntouched()).isTrue();
        assertThat(papers.listSelected()).hasSize(6);
        assertThat(papers.listSelected())
                .allSatisfy(paper ->
                        assertThat(paper.data().authors())
                                .anyMatch(author ->
                                        profile.get()
                                                .data()
                                                .ownerName()
                                                .matches(author.given(), author.family())));
        assertThat(revision.isStarterUntouched()).isTrue();
    }

    @Test
    void fillsADatabaseOnlyOnce() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());

        starter.afterPropertiesSet();

        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void isEmptiedOnRequestWhileNobodyTouchedIt() {
        starter.startEmpty();

        assertThat(papers.listPapers()).isEmpty();
        assertThat(profile.get().data().name()).isNull();
    }

    @Test
    void isNeverEmptiedOnceItWasTouched() {
        papers.addAll(List.of(PaperData.titled("mine")));

        starter.startEmpty();

        assertThat(papers.listPapers()).hasSize(7);
    }
}
