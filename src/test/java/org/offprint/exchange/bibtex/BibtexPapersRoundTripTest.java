package org.offprint.exchange.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.Batch;
import org.offprint.papers.Author;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.LinkKind;
import org.offprint.papers.OtherField;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

class BibtexPapersRoundTripTest {

    @Test
    void readsAllThatWasWrittenOfManyPapers() {
        List<PaperData> papers = ManyPapers.of(600);

        assertThat(readAgain(papers)).isEqualTo(papers.stream().map(this::held).toList());
    }

    @Test
    void readsAllThatWasWrittenOfAFullPaper() {
        PaperData paper =
                PaperFixtures.catapults()
                        .edit()
                        .otherFields(List.of(new OtherField("mrnumber", "MR{1} \\& 2")))
                        .done();

        assertThat(readAgain(List.of(paper))).containsExactly(held(paper));
    }

    @Test
    void readsEachTypeAndStatusAgain() {
        List<PaperData> papers = new ArrayList<>();
        for (PaperType type : PaperType.values()) {
            for (PaperStatus status : PaperStatus.values()) {
                papers.add(
                        PaperData.titled("On “Things” and ‘others’, don’t they?")
                                .edit()
                                .type(type)
                                .status(status)
                                .authors(
                                        List.of(
                                                new Author("Siobhán", "O’Neill"),
                                                new Author(null, "Barnes & Noble")))
                                .publication(
                                        Publication.in(
                                                type == PaperType.PREPRINT ? "bioRxiv" : "A Venue",
                                                "AV"))
                                .date(new PartialDate(2024, 2, 29))
                                .url(
                                        WebLink.of(
                                                "https://a.org/~x/{0}"
                                                        .replace("{0}", "p%20q_r?s=t&u#v")))
                                .abstractText(
                                        "One *line*\nand one more.\n\nAnother:\n- first\n  - within\n- second @ x\n\n\n@third{y,\nline")
                                .note("Best of 5% & more")
                                .visibility(
                                        status == PaperStatus.SUBMITTED
                                                ? Visibility.DRAFT
                                                : Visibility.PUBLIC)
                                .done());
            }
        }

        assertThat(readAgain(papers)).isEqualTo(papers.stream().map(this::held).toList());
    }

    private static List<PaperData> readAgain(List<PaperData> papers) {
        List<Paper> stored =
                papers.stream()
                        .map(data ->
                                new Paper(
                                        PaperId.random(),
                                        Slug.of("a-paper"),
                                        0,
                                        0,
                                        Instant.EPOCH,
                                        data))
                        .toList();
        Batch batch = BibtexReader.read(CitationFormat.BIBTEX.write(stored));
        assertThat(batch.problems()).isEmpty();
        return batch.papers().stream()
                .map(found -> found.data().edit().source(null).citationKey(null).done())
                .toList();
    }

    /** What BibTeX can hold of a paper. */
    private PaperData held(PaperData paper) {
        List<PaperLink> links = new ArrayList<>();
        Set<LinkKind> kinds =
                new HashSet<>(
                        Set.of(LinkKind.OTHER, LinkKind.ARXIV, LinkKind.DOI, LinkKind.BIBTEX));
        for (PaperLink link : paper.links()) {
            if (link.url().isAbsolute() && kinds.add(link.kind())) {
                links.add(link);
            }
        }
        @Nullable WebLink url = paper.url();
        return PaperData.titled(paper.title())
                .edit()
                .authors(paper.authors().stream().map(BibtexPapersRoundTripTest::named).toList())
                .type(paper.type())
                .status(paper.status())
                .publication(paper.publication())
                .date(paper.date() == null ? paper.onlineDate() : paper.date())
                .note(paper.note())
                .award(paper.award())
                .abstractText(paper.abstractText())
                .language(paper.language())
                .tags(paper.tags())
                .url(
                        url != null && paper.arxiv() != null && url.value().contains("arxiv.org")
                                ? null
                                : url)
                .links(links)
                .doi(paper.doi())
                .arxiv(paper.arxiv())
                .otherFields(paper.otherFields())
                .selected(paper.selected())
                .visibility(paper.visibility())
                .done();
    }

    private static Author named(Author author) {
        return new Author(author.given(), author.particle(), author.family(), author.suffix());
    }
}
