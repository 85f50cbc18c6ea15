package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperMatcher;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.TextReader;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;

/**
 * The papers of a site from all its sources: bibliography, {@code _publications}, bullets of the
 * home page. A paper that stands in several is one: the later ones follow it in the batch, and what
 * belongs to any of them belongs to the first.
 */
final class FoundPapers {

    private final SiteText text;
    private final TextReader bibtex;
    private final List<FoundPaper> papers = new ArrayList<>();
    private final List<PaperOrigin> origins = new ArrayList<>();
    private final PaperMatcher<Integer> known = new PaperMatcher<>();

    FoundPapers(SiteText text, TextReader bibtex) {
        this.text = text;
        this.bibtex = bibtex;
    }

    List<FoundPaper> papers() {
        return papers;
    }

    List<PaperOrigin> origins() {
        return origins;
    }

    /** Reads the BibTeX files of {@code _bibliography}. */
    void bibliography(SiteFiles files) {
        for (SiteFile file : files.list()) {
            if (file.isIn("_bibliography") && file.path().endsWith(".bib")) {
                Optional<String> source = text.text(file.path(), text.limits().bibliographyBytes());
                source.ifPresent(bib -> {
                    Batch read = bibtex.read(bib);
                    read.problems().forEach(problem -> text.problems().add(inFile(file, problem)));
                    read.papers()
                            .forEach(paper -> {
                                BibtexFiles.Found local = BibtexFiles.find(paper, text);
                                add(local.paper(), joined(local.origin(), hosted(local.paper())));
                            });
                });
            }
        }
    }

    void publications(List<PublicationFiles.Found> found) {
        for (PublicationFiles.Found publication : found) {
            add(publication.paper(), publication.origin());
            if (publication.bibtex() != null) {
                entry(publication);
            }
        }
    }

    /** Papers that the home page lists; the page's choice is the selection. */
    void bullets(List<FoundPaper> found) {
        found.forEach(paper -> add(paper, hosted(paper)));
    }

    /** What the BibTeX file of a publication says of it, if it is of this one alone. */
    private void entry(PublicationFiles.Found publication) {
        text.text(String.valueOf(publication.bibtex()), text.limits().textBytes())
                .map(bibtex::read)
                .map(Batch::papers)
                .filter(read -> read.size() == 1)
                .map(List::getFirst)
                .filter(paper -> isSame(paper.data(), publication.paper().data()))
                .ifPresent(paper -> add(paper, PaperOrigin.NOWHERE));
    }

    private static boolean isSame(PaperData a, PaperData b) {
        PaperMatcher<String> matcher = new PaperMatcher<>();
        matcher.add("", a);
        return matcher.find(b).isPresent();
    }

    private void add(FoundPaper paper, PaperOrigin origin) {
        Optional<Integer> first = known.find(paper.data());
        if (first.isEmpty()) {
            known.add(papers.size(), paper.data());
            papers.add(paper);
            origins.add(origin);
            return;
        }
        int place = first.get();
        papers.add(paper);
        origins.add(PaperOrigin.NOWHERE);
        origins.set(place, joined(origins.get(place), origin));
        FoundPaper old = papers.get(place);
        if (paper.data().selected() && !old.data().selected()) {
            papers.set(place, old.with(old.data().withSelected(true)));
        }
    }

    private static PaperOrigin joined(PaperOrigin a, PaperOrigin b) {
        Set<String> addresses = new LinkedHashSet<>(a.addresses());
        addresses.addAll(b.addresses());
        return new PaperOrigin(
                List.copyOf(addresses),
                a.pdf() == null ? b.pdf() : a.pdf(),
                a.thumbnail() == null ? b.thumbnail() : a.thumbnail());
    }

    private static ReadProblem inFile(SiteFile file, ReadProblem problem) {
        return new ReadProblem(
                problem.line(),
                problem.column(),
                "%s: %s".formatted(file.path(), problem.message()));
    }

    /** A paper whose link of the kind PDF, or whose address, is a PDF of the site. */
    private PaperOrigin hosted(FoundPaper paper) {
        PaperData data = paper.data();
        @Nullable String url = data.url() == null ? null : data.url().value();
        String pdf =
                Stream.concat(
                                data.links().stream()
                                        .filter(link -> link.kind() == LinkKind.PDF)
                                        .map(PaperLink::url)
                                        .map(Object::toString),
                                Stream.ofNullable(url))
                        .filter(address -> address.toLowerCase(Locale.ROOT).endsWith(".pdf"))
                        .flatMap(address -> text.fileAt(text.address(address, "/")).stream())
                        .map(SiteFile::path)
                        .findFirst()
                        .orElse(null);
        return new PaperOrigin(List.of(), pdf, null);
    }
}
