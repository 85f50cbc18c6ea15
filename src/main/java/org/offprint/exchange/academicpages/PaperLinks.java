package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.Identifiers;
import org.offprint.exchange.words.LinkAddress;
import org.offprint.papers.LinkKind;

/** A paper's main link, its identifiers and the links beside it, without saying a thing twice. */
record PaperLinks(
        @Nullable String url, @Nullable String doi, @Nullable String arxiv, List<ReadLink> links) {

    private static final List<LinkKind> MAIN =
            List.of(
                    LinkKind.PDF,
                    LinkKind.DOI,
                    LinkKind.ARXIV,
                    LinkKind.PUBLISHER,
                    LinkKind.PROJECT,
                    LinkKind.OTHER);

    static PaperLinks of(PaperText text, Title title, List<ReadLink> beside) {
        String own = title.url() != null && LinkReader.isAddress(title.url()) ? title.url() : null;
        String url = own == null ? mainLink(text, title, beside) : own;
        String doi = doi(text, own, beside);
        String arxiv = arxiv(text, own, beside);
        List<ReadLink> links = new ArrayList<>();
        if (own != null && LinkAddress.kind(own) == LinkKind.PDF) {
            links.add(new ReadLink(LinkKind.PDF, own));
        }
        for (ReadLink link : beside) {
            boolean said =
                    switch (link.kind()) {
                        case ARXIV ->
                                Identifiers.findArxivInUrl(link.url())
                                        .filter(id -> id.equals(arxiv))
                                        .isPresent();
                        case DOI ->
                                Identifiers.findDoi(link.url())
                                        .filter(id -> id.equals(doi))
                                        .isPresent();
                        case OTHER -> link.url().equals(url);
                        default -> link.url().equals(own);
                    };
            if (!said && links.stream().noneMatch(other -> other.url().equals(link.url()))) {
                links.add(link);
            }
        }
        return new PaperLinks(url, doi, arxiv, links);
    }

    /** Whether the main link only works on the old site. */
    boolean isOfOldSite() {
        return url != null && !url.matches("(?i)https?://.*");
    }

    private static @Nullable String mainLink(PaperText text, Title title, List<ReadLink> beside) {
        for (Span link : text.rich().links()) {
            String url = link.url();
            if (url == null || link.start() < title.end() || text.isUsed(link)) {
                continue;
            }
            if (LinkReader.isAddress(url) && isOfPaper(LinkAddress.kind(url))) {
                return url;
            }
        }
        for (LinkKind kind : MAIN) {
            for (ReadLink link : beside) {
                if (link.kind() == kind) {
                    return link.url();
                }
            }
        }
        return null;
    }

    private static boolean isOfPaper(LinkKind kind) {
        return kind == LinkKind.PDF
                || kind == LinkKind.DOI
                || kind == LinkKind.ARXIV
                || kind == LinkKind.PUBLISHER;
    }

    private static @Nullable String arxiv(
            PaperText text, @Nullable String own, List<ReadLink> beside) {
        Optional<String> id = own == null ? Optional.empty() : Identifiers.findArxivInUrl(own);
        for (ReadLink link : beside) {
            id = id.or(() -> Identifiers.findArxivInUrl(link.url()));
        }
        for (Span link : text.rich().links()) {
            id =
                    id.or(() ->
                            link.url() == null
                                    ? Optional.empty()
                                    : Identifiers.findArxivInUrl(link.url()));
        }
        return id.or(() -> Identifiers.findArxivInText(text.plain())).orElse(null);
    }

    private static @Nullable String doi(
            PaperText text, @Nullable String own, List<ReadLink> beside) {
        Optional<String> doi = own == null ? Optional.empty() : Identifiers.findDoi(own);
        for (ReadLink link : beside) {
            boolean paper = isOfPaper(link.kind()) || link.kind() == LinkKind.OTHER;
            doi = doi.or(() -> paper ? Identifiers.findDoi(link.url()) : Optional.empty());
        }
        for (Span link : text.rich().links()) {
            boolean free = link.url() != null && !text.isUsed(link);
            doi =
                    doi.or(() ->
                            free
                                    ? Identifiers.findDoi(String.valueOf(link.url()))
                                    : Optional.empty());
        }
        return doi.or(() -> Identifiers.findDoi(text.plain())).orElse(null);
    }
}
