package org.offprint.exchange.words;

import java.util.Locale;
import org.offprint.papers.LinkKind;

/** What an address alone says of where it leads. */
public final class LinkAddress {

    private LinkAddress() {}

    /** The kind of a link to the address; other where it says none. */
    public static LinkKind kind(String url) {
        String address = url.toLowerCase(Locale.ROOT);
        String path = address.replaceAll("[?#].*$", "");
        if (Identifiers.findArxivInUrl(url).isPresent()) {
            return address.contains("/pdf/") ? LinkKind.PDF : LinkKind.ARXIV;
        }
        if (path.endsWith(".pdf")
                || address.contains("openreview.net/pdf")
                || address.contains("/doi/pdf/")) {
            return LinkKind.PDF;
        }
        if (address.matches("https?://(dx\\.)?doi\\.org/.*")) {
            return LinkKind.DOI;
        }
        if (address.matches("https?://(www\\.)?(github|gitlab|bitbucket)\\.\\w+/.*")) {
            return LinkKind.CODE;
        }
        if (address.matches(
                "https?://([\\w-]+\\.)*(youtube\\.com|youtu\\.be|vimeo\\.com|bilibili\\.com|slideslive\\.com)/.*")) {
            return LinkKind.VIDEO;
        }
        if (address.matches(
                "https?://([\\w-]+\\.)*(zenodo\\.org|kaggle\\.com|figshare\\.com)/.*|.*huggingface\\.co/datasets/.*")) {
            return LinkKind.DATA;
        }
        if (path.endsWith(".bib")) {
            return LinkKind.BIBTEX;
        }
        if (address.matches(
                "https?://([\\w-]+\\.)*(acm\\.org|ieee\\.org|springer\\.com|sciencedirect\\.com|wiley\\.com|tandfonline\\.com|sagepub\\.com|nature\\.com|science\\.org|pnas\\.org|oup\\.com|cambridge\\.org|aps\\.org|iop\\.org|acs\\.org|rsc\\.org|mlr\\.press|jmlr\\.org|aclanthology\\.org|neurips\\.cc|thecvf\\.com|openreview\\.net|usenix\\.org|aaai\\.org|ijcai\\.org|mdpi\\.com|plos\\.org|frontiersin\\.org|informs\\.org|siam\\.org|ams\\.org|worldscientific\\.com|degruyter\\.com|jstor\\.org|cell\\.com|elifesciences\\.org|projecteuclid\\.org|aeaweb\\.org|isca-speech\\.org|dagstuhl\\.de|hindawi\\.com)/.*")) {
            return LinkKind.PUBLISHER;
        }
        return LinkKind.OTHER;
    }
}
