package org.offprint.papers.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.markdown.MathText;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.site.SiteFrame;

/**
 * The bibliographic tags of a paper's page, by Google Scholar's inclusion guidelines for
 * webmasters: each author in a tag of its own, dates by slashes, the PDF by its absolute address
 * and only where it is served beside the page, and no tag that says nothing.
 */
final class ScholarTags {

    private final List<PaperPage.Tag> tags = new ArrayList<>();

    private ScholarTags() {}

    static List<PaperPage.Tag> of(Paper paper, SiteFrame frame) {
        ScholarTags all = new ScholarTags();
        PaperData data = paper.data();
        all.add("citation_title", MathText.plain(data.title()));
        for (Author author : data.authors()) {
            all.add("citation_author", author.displayName());
            if (author.orcid() != null) {
                all.add("citation_author_orcid", author.orcid().link().value());
            }
        }
        all.add("citation_publication_date", slashed(data.date()));
        all.add("citation_online_date", slashed(data.onlineDate()));
        all.publication(data.type(), data.publication());
        Doi doi = data.doi();
        ArxivId arxiv = data.arxiv();
        all.add("citation_doi", doi == null ? null : doi.value());
        all.add("citation_arxiv_id", arxiv == null ? null : arxiv.value());
        all.add("citation_language", data.language());
        data.tags().forEach(tag -> all.add("citation_keywords", tag));
        all.add(
                "citation_pdf_url",
                data.pdf() == null ? null : frame.absolute(paper.path() + ".pdf"));
        return all.tags;
    }

    private void publication(PaperType type, Publication publication) {
        String venue = publication.venue() == null ? publication.venueShort() : publication.venue();
        String institution = publication.institution();
        switch (type) {
            case ARTICLE -> add("citation_journal_title", venue);
            case CONFERENCE -> add("citation_conference_title", venue);
            case CHAPTER -> add("citation_inbook_title", venue);
            case THESIS ->
                    add(
                            "citation_dissertation_institution",
                            institution == null ? venue : institution);
            case OTHER -> add("citation_technical_report_institution", institution);
            case PREPRINT, BOOK, SOFTWARE, DATASET -> {}
        }
        add("citation_volume", publication.volume());
        add("citation_issue", publication.issue());
        add("citation_firstpage", publication.firstPage().orElse(publication.articleNumber()));
        add("citation_lastpage", publication.lastPage().orElse(null));
        add("citation_issn", publication.issn() == null ? null : publication.issn().value());
        add("citation_isbn", publication.isbn() == null ? null : publication.isbn().value());
        add("citation_publisher", publication.publisher());
    }

    private void add(String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            tags.add(new PaperPage.Tag(name, content));
        }
    }

    private static @Nullable String slashed(@Nullable PartialDate date) {
        return date == null ? null : date.iso().replace('-', '/');
    }
}
