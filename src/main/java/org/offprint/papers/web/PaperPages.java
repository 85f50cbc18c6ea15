package org.offprint.papers.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexWriter;
import org.offprint.citations.Citation;
import org.offprint.citations.CitationFormatter;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.papers.Author;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCitation;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperId;
import org.offprint.papers.PaperMark;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.web.PaperListPage.Export;
import org.offprint.papers.web.PaperPage.HostedPdf;
import org.offprint.papers.web.PaperPage.Person;
import org.offprint.papers.web.PaperPage.Topic;
import org.offprint.papers.web.PaperPage.Version;
import org.offprint.profile.OwnerName;
import org.offprint.profile.ProfileService;
import org.offprint.site.Breadcrumbs;
import org.offprint.site.PageImage;
import org.offprint.site.PagePreview;
import org.offprint.site.PageText;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.offprint.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renders the page of a paper, for visitors and for the console's preview. */
@Component
@Transactional(readOnly = true)
class PaperPages implements PagePreview<PaperData> {

    private static final int MOST_IN_DESCRIPTION = 250;
    private static final MarkdownRenderer ABSTRACT = MarkdownRenderer.withHeadingsFrom(3);

    private final MarkdownRenderer markdown;
    private final ProfileService profiles;
    private final CitationFormatter citations;
    private final SiteFrames frames;
    private final Breadcrumbs breadcrumbs;
    private final Templates templates;

    PaperPages(
            ProfileService profiles,
            CitationFormatter citations,
            SiteFrames frames,
            Breadcrumbs breadcrumbs,
            Templates templates,
            PictureSizes pictures) {
        this.markdown = ABSTRACT.withPictures(pictures);
        this.profiles = profiles;
        this.citations = citations;
        this.frames = frames;
        this.breadcrumbs = breadcrumbs;
        this.templates = templates;
    }

    PageText html(Paper paper) {
        PaperPage page = page(paper);
        return PageText.html(render(page)).with("Link", PaperLinkHeader.of(paper, page.frame()));
    }

    String markdown(Paper paper) {
        SiteFrame frame = forPage(paper);
        OwnerName owner = profiles.get().data().ownerName();
        return PaperTwin.page(
                frame,
                PaperEntry.of(paper, owner, frame.words()),
                PaperFacts.of(paper.data(), frame),
                paper.data().abstractText(),
                bibtex(paper));
    }

    @Override
    public String render(PaperData unsaved) {
        Slug chosen = unsaved.slug();
        Slug slug = chosen == null ? new Slug("preview") : chosen;
        return render(page(new Paper(PaperId.random(), slug, 0, 0, Instant.EPOCH, unsaved)));
    }

    private String render(PaperPage page) {
        return templates.render("papers/show.jte", Map.of("page", page));
    }

    private PaperPage page(Paper paper) {
        PaperData data = paper.data();
        OwnerName owner = profiles.get().data().ownerName();
        String source = data.abstractText();
        MarkdownText summary = source == null ? null : MarkdownText.of(source);
        String plain = summary == null ? null : ABSTRACT.plainText(summary);
        SiteFrame frame = frame(paper, plain);
        Words words = frame.words();
        PaperEntry entry = PaperEntry.of(paper, owner, words);
        List<Citation> cited =
                citations.formatAll(PaperCitation.item(paper), PaperCitation.language(data));
        return new PaperPage(
                frame,
                data.language(),
                ScholarTags.of(paper, frame),
                List.of(
                        PaperGraph.of(paper, owner, frame, plain),
                        breadcrumbs.to(
                                frame,
                                new Breadcrumbs.Step(PaperQuery.PATH, words.get("papers.section")),
                                new Breadcrumbs.Step(paper.path(), entry.title()))),
                entry,
                people(data.authors(), owner),
                where(data, words),
                data.date() == null ? null : frame.dates().of(data.date()),
                data.thumbnail(),
                summary == null ? null : markdown.render(summary),
                PaperFacts.of(data, frame),
                pdf(paper),
                cited,
                bibtex(paper),
                exports(paper),
                topics(data),
                versions(data, frame),
                PaperMark.ofAuthors(data.authors(), words));
    }

    private static String bibtex(Paper paper) {
        return BibtexWriter.write(List.of(PaperCitation.bibtex(paper)));
    }

    private SiteFrame forPage(Paper paper) {
        return frames.forPage(paper.path(), MathText.plain(paper.data().title()));
    }

    private SiteFrame frame(Paper paper, @Nullable String summary) {
        Picture picture = paper.data().thumbnail();
        SiteFrame frame =
                forPage(paper)
                        .describedAs(description(paper.data(), summary))
                        .ofType("article")
                        .withMarkdown(paper.path() + ".md");
        if (picture != null) {
            frame =
                    frame.illustratedBy(
                            new PageImage(picture.path(), picture.width(), picture.height(), null));
        }
        return paper.changedAt().equals(Instant.EPOCH) ? frame : frame.changedAt(paper.changedAt());
    }

    /**
     * The beginning of the abstract, else who wrote it and where it appeared; null where none is
     * known.
     */
    private static @Nullable String description(PaperData data, @Nullable String summary) {
        if (summary != null) {
            return Text.shortened(summary, MOST_IN_DESCRIPTION);
        }
        List<String> parts = new ArrayList<>();
        data.authors().stream().limit(6).map(Author::displayName).forEach(parts::add);
        data.shownVenue().ifPresent(parts::add);
        if (data.date() != null) {
            parts.add(Integer.toString(data.date().year()));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static List<Person> people(List<Author> authors, OwnerName owner) {
        return authors.stream()
                .map(author ->
                        new Person(
                                author.displayName(),
                                PaperEntry.marks(author),
                                author.isOwner(owner),
                                href(author)))
                .toList();
    }

    private static @Nullable String href(Author author) {
        if (author.url() != null) {
            return author.url().value();
        }
        return author.orcid() == null ? null : author.orcid().link().value();
    }

    private static @Nullable String where(PaperData data, Words words) {
        String venue = data.venue();
        String shortName = data.venueShort();
        if (venue == null) {
            return shortName == null ? PaperEntry.kind(data.type(), words) : shortName;
        }
        return shortName == null || venue.equals(shortName)
                ? venue
                : words.get("papers.venue.short", venue, shortName);
    }

    private static @Nullable HostedPdf pdf(Paper paper) {
        Pdf pdf = paper.data().pdf();
        if (pdf == null) {
            return null;
        }
        String size =
                pdf.bytes() < 1_000_000
                        ? Math.max(1, pdf.bytes() / 1000) + " kB"
                        : String.format(Locale.ROOT, "%.1f MB", pdf.bytes() / 1e6);
        return new HostedPdf(paper.path() + ".pdf", size);
    }

    private static List<Export> exports(Paper paper) {
        return List.of(
                export("BibTeX", paper, CitationFormat.BIBTEX),
                export("RIS", paper, CitationFormat.RIS),
                export("CSL-JSON", paper, CitationFormat.CSL_JSON));
    }

    private static Export export(String label, Paper paper, CitationFormat format) {
        return new Export(label, paper.path() + "." + format.ending(), format.contentType());
    }

    private static List<Topic> topics(PaperData data) {
        return data.tags().stream()
                .map(tag ->
                        new Topic(
                                tag,
                                new PaperQuery(PaperFilter.ALL.withTag(tag), false, 1).address()))
                .toList();
    }

    private static List<Version> versions(PaperData data, SiteFrame frame) {
        return data.versions().stream()
                .map(version ->
                        new Version(
                                name(version, frame.words()),
                                date(version.date(), frame),
                                version.link().map(link -> link.value()).orElse(null)))
                .toList();
    }

    private static String name(PaperVersion version, Words words) {
        return version.publication()
                .shownVenue()
                .orElseGet(() -> PaperFacets.label(version.type(), words));
    }

    private static @Nullable String date(@Nullable PartialDate date, SiteFrame frame) {
        return date == null ? null : frame.dates().of(date);
    }
}
