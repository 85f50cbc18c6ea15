package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.exchange.AppliedImport.ChangedPaper;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PaperMatcher;
import org.offprint.exchange.PlannedPaper;
import org.offprint.media.Pdf;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEdit;
import org.offprint.papers.PaperLink;
import org.springframework.stereotype.Service;

/** The papers of a site with the files that belong to them. */
@Service
class SitePapers {

    private final PaperCatalog papers;

    SitePapers(PaperCatalog papers) {
        this.papers = papers;
    }

    /** The batch with every link within the old site led to where its file is now. */
    Batch relinked(FoundSite site, OldToNew places) {
        return withFiles(site, places, new TakenFiles());
    }

    /** The same, each paper with its PDF and its picture, as far as they were taken in. */
    Batch withFiles(FoundSite site, OldToNew places, TakenFiles taken) {
        Batch batch = site.batch();
        List<FoundPaper> all = new ArrayList<>();
        for (int i = 0; i < batch.papers().size(); i++) {
            FoundPaper found = batch.papers().get(i);
            PaperOrigin origin = site.origins().get(i);
            PaperEdit edit = relinked(found.data(), places::destination);
            taken.pdf(origin.pdf()).ifPresent(edit::pdf);
            taken.picture(origin.thumbnail()).ifPresent(edit::thumbnail);
            all.add(found.with(edit.done()));
        }
        return new Batch(batch.kind(), batch.owner(), all, batch.redirects(), batch.problems());
    }

    /**
     * Says where the papers are, and brings those up to date whose PDF was replaced on the old site
     * and not here.
     *
     * @param plan as it was applied
     * @param known what earlier imports brought
     * @return the papers that got another PDF
     */
    List<ChangedPaper> addPlaces(
            FoundSite site,
            ImportPlan plan,
            ImportChoices choices,
            OldToNew places,
            TakenFiles taken,
            Map<String, ImportedFile> known) {
        List<ChangedPaper> renewed = new ArrayList<>();
        PaperMatcher<Paper> stored = new PaperMatcher<>();
        Map<Object, Paper> byId = new HashMap<>();
        for (Paper paper : papers.listPapers()) {
            stored.add(paper, paper.data());
            byId.put(paper.id(), paper);
        }
        for (int i = 0; i < plan.papers().size(); i++) {
            PlannedPaper planned = plan.papers().get(i);
            PaperOrigin origin = site.origins().get(i);
            if (planned.earlier() != null || choices.leftOut().contains(i)) {
                continue;
            }
            Paper before = planned.stored();
            Optional<Paper> paper =
                    before == null
                            ? stored.find(planned.data())
                            : Optional.ofNullable(byId.get(before.id()));
            if (paper.isEmpty()) {
                continue;
            }
            Paper here = withNewPdf(paper.get(), before, origin, taken, known);
            if (!here.equals(paper.get())) {
                renewed.add(new ChangedPaper(paper.get(), here));
            }
            origin.addresses().forEach(address -> places.put(address, here.path()));
            if (origin.pdf() != null && here.data().pdf() != null) {
                places.put(OldSite.encoded("/" + origin.pdf()), here.path() + ".pdf");
            }
        }
        return renewed;
    }

    /** Every link of all papers. */
    Set<String> links() {
        Set<String> links = new HashSet<>();
        for (Paper paper : papers.listPapers()) {
            relinked(
                    paper.data(),
                    link -> {
                        links.add(link);
                        return link;
                    });
        }
        return links;
    }

    /** A paper that was there keeps its PDF, unless it is the one that an import brought. */
    private Paper withNewPdf(
            Paper paper,
            @Nullable Paper before,
            PaperOrigin origin,
            TakenFiles taken,
            Map<String, ImportedFile> known) {
        Optional<Pdf> pdf = taken.pdf(origin.pdf());
        if (before == null || pdf.isEmpty() || origin.pdf() == null) {
            return paper;
        }
        Pdf there = paper.data().pdf();
        ImportedFile earlier = known.get(origin.pdf());
        boolean ours =
                earlier == null
                        ? there == null
                        : there != null && there.name().startsWith(earlier.hash().substring(0, 32));
        return ours
                ? papers.change(
                        paper.id(), paper.version(), paper.data().edit().pdf(pdf.get()).done())
                : paper;
    }

    /** The link to the PDF that is hosted here is no link beside the paper any more. */
    private static PaperEdit relinked(PaperData data, UnaryOperator<String> destination) {
        List<PaperLink> links =
                data.links().stream()
                        .map(link ->
                                new PaperLink(link.kind(), EntryKind.link(link.url(), destination)))
                        .distinct()
                        .toList();
        WebLink url = data.url();
        PaperEdit edit = data.edit().links(links);
        if (url != null) {
            edit.url(EntryKind.link(url, destination));
        }
        String text = data.abstractText();
        if (text != null) {
            String relinked = MarkdownLinks.replace(text, destination);
            edit.abstractText(relinked.length() <= PaperData.MAX_ABSTRACT ? relinked : text);
        }
        return edit;
    }
}
