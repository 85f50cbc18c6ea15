package org.offprint.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;

/**
 * All links of a paper: PDF, arXiv and DOI first, made from its ids where the owner gave none of
 * the kind, then the others in the owner's order; no address twice, however it is spelled.
 */
final class PaperLinks {

    private static final List<LinkKind> FIRST = List.of(LinkKind.PDF, LinkKind.ARXIV, LinkKind.DOI);

    private final List<PaperLink> links = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PaperLinks() {}

    /**
     * @param hosted where the PDF is served here, before which no other one is named; or null
     */
    static List<PaperLink> of(PaperData paper, @Nullable WebLink hosted) {
        PaperLinks all = new PaperLinks();
        if (hosted != null) {
            all.add(new PaperLink(LinkKind.PDF, hosted));
        }
        for (LinkKind kind : FIRST) {
            boolean given = kind == LinkKind.PDF && hosted != null;
            for (PaperLink link : paper.links()) {
                if (link.kind() == kind) {
                    all.add(link);
                    given = true;
                }
            }
            if (!given) {
                derived(paper, kind).ifPresent(url -> all.add(new PaperLink(kind, url)));
            }
        }
        paper.links().forEach(all::add);
        return all.links;
    }

    private static Optional<WebLink> derived(PaperData paper, LinkKind kind) {
        ArxivId arxiv = paper.arxiv();
        Doi doi = paper.doi();
        WebLink url = paper.url();
        return switch (kind) {
            case PDF ->
                    arxiv != null
                            ? Optional.of(arxiv.pdf())
                            : Optional.ofNullable(url).filter(PaperLinks::isPdf);
            case ARXIV -> Optional.ofNullable(arxiv).map(ArxivId::url);
            case DOI -> Optional.ofNullable(doi).map(Doi::url);
            default -> Optional.empty();
        };
    }

    private static boolean isPdf(WebLink url) {
        return url.value().toLowerCase(Locale.ROOT).matches("[^?#]*\\.pdf([?#].*)?");
    }

    private void add(PaperLink link) {
        if (seen.add(sameFor(link.url()))) {
            links.add(link);
        }
    }

    private static String sameFor(WebLink url) {
        String address = url.value().replaceFirst("^(?i)https?://(www\\.|dx\\.)?", "");
        int path = address.indexOf('/');
        String host = (path < 0 ? address : address.substring(0, path)).toLowerCase(Locale.ROOT);
        String rest = path < 0 ? "" : address.substring(path).replaceFirst("/$", "");
        if (host.equals("arxiv.org")) {
            rest = rest.replaceFirst("\\.pdf$", "").replaceFirst("v\\d+$", "");
        } else if (host.equals("doi.org")) {
            rest = rest.toLowerCase(Locale.ROOT);
        }
        return host + rest;
    }
}
