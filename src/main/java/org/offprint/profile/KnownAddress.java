package org.offprint.profile;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.common.WebLink;

/**
 * What a pasted text is recognised as: an address at a place where researchers have their pages, or
 * an ORCID iD, completed to an address.
 */
public record KnownAddress(ProfileLinkKind kind, WebLink url) {

    private static final Map<String, ProfileLinkKind> HOSTS =
            Map.ofEntries(
                    entry("orcid.org", ProfileLinkKind.ORCID),
                    entry("arxiv.org", ProfileLinkKind.ARXIV),
                    entry("semanticscholar.org", ProfileLinkKind.SEMANTIC_SCHOLAR),
                    entry("dblp.org", ProfileLinkKind.DBLP),
                    entry("dblp.uni-trier.de", ProfileLinkKind.DBLP),
                    entry("github.com", ProfileLinkKind.GITHUB),
                    entry("gitlab.com", ProfileLinkKind.GITLAB),
                    entry("linkedin.com", ProfileLinkKind.LINKEDIN),
                    entry("bsky.app", ProfileLinkKind.BLUESKY),
                    entry("x.com", ProfileLinkKind.X),
                    entry("twitter.com", ProfileLinkKind.X),
                    entry("researchgate.net", ProfileLinkKind.RESEARCHGATE),
                    entry("openreview.net", ProfileLinkKind.OPENREVIEW));

    private static final Pattern SCHOLAR =
            Pattern.compile("scholar\\.google\\.[a-z]{2,3}(\\.[a-z]{2})?");
    private static final Pattern MASTODON =
            Pattern.compile("(.*\\.)?[a-z]*(mastodon|stodon)\\..+|mas\\.to|.+\\.social");
    private static final Pattern CV =
            Pattern.compile("(?i).*[/_-](cv|vita|resume)([_-][^/]*)?\\.pdf([?#].*)?");

    /**
     * Recognises a text that somebody typed or pasted; an address may lack its {@code https://}.
     * Empty for an address of any other place.
     */
    public static Optional<KnownAddress> find(String text) {
        Optional<Orcid> orcid = Orcid.parse(text);
        if (orcid.isPresent()) {
            return Optional.of(new KnownAddress(ProfileLinkKind.ORCID, orcid.get().link()));
        }
        return List.of(text.strip(), "https://" + text.strip()).stream()
                .flatMap(address -> WebLink.parse(address).stream())
                .flatMap(url -> kind(url).map(kind -> new KnownAddress(kind, url)).stream())
                .findFirst();
    }

    private static Optional<ProfileLinkKind> kind(WebLink url) {
        String host = url.host().toLowerCase(Locale.ROOT);
        if (CV.matcher(url.value()).matches()) {
            return Optional.of(ProfileLinkKind.CV);
        }
        if (SCHOLAR.matcher(host).matches()) {
            return Optional.of(ProfileLinkKind.GOOGLE_SCHOLAR);
        }
        if (MASTODON.matcher(host).matches() && url.value().contains("/@")) {
            return Optional.of(ProfileLinkKind.MASTODON);
        }
        return HOSTS.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
