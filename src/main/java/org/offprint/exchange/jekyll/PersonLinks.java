package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.profile.KnownAddress;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;

/** The links beside the owner's name, by the names that the themes give them. */
final class PersonLinks {

    private record Place(ProfileLinkKind kind, String start, @Nullable String label) {}

    private static final Map<String, Place> PLACES = places();

    private final SiteText text;

    PersonLinks(SiteText text) {
        this.text = text;
    }

    /** The links that any of these mappings gives, each address once. */
    List<ProfileLink> read(YamlMap... sources) {
        Map<String, ProfileLink> links = new LinkedHashMap<>();
        for (YamlMap source : sources) {
            for (String name : source.names()) {
                Place place = PLACES.get(name);
                String value = source.text(name).orElse("");
                if (place != null && !value.isBlank()) {
                    link(place, value)
                            .ifPresent(link -> links.putIfAbsent(link.url().value(), link));
                }
            }
            for (YamlMap own : other(source)) {
                own.text("url", "href")
                        .map(url -> text.address(url, "/"))
                        .flatMap(WebLink::parse)
                        .ifPresent(url ->
                                links.putIfAbsent(
                                        url.value(),
                                        known(url, own.text("title", "label").orElse(null))));
            }
        }
        return links.values().stream().limit(ProfileData.MAX_LINKS).toList();
    }

    private static List<YamlMap> other(YamlMap source) {
        List<YamlMap> maps = new ArrayList<>(source.maps("links"));
        YamlMap custom = source.map("custom_social");
        if (!custom.isEmpty()) {
            maps.add(custom);
        }
        return maps;
    }

    private Optional<ProfileLink> link(Place place, String value) {
        boolean whole = value.matches("(?i)https?://.*");
        boolean host = !whole && value.matches("(?i)(www\\.)?[\\w-]+(\\.[\\w-]+)+/.*");
        String address =
                whole
                        ? value
                        : host
                                ? "https://" + value
                                : place.start().isEmpty()
                                        ? text.address(value, "/")
                                        : place.start() + value.replaceFirst("^@", "");
        return WebLink.parse(address)
                .filter(url -> url.isAbsolute() || text.fileAt(url.value()).isPresent())
                .filter(url -> !isExample(url.value()))
                .map(url -> new ProfileLink(place.kind(), place.label(), url));
    }

    private static boolean isExample(String url) {
        return url.matches(
                "(?i).*(yourorcidurl|your[-_ ]?(id|url|name|profile|link)|PS_CX0AAAAAJ|example\\.(com|org)|orcid\\.org/0000-0000-0000-0000).*");
    }

    private static ProfileLink known(WebLink url, @Nullable String label) {
        String shown = label == null || label.length() > ProfileLink.MAX_LABEL ? null : label;
        return KnownAddress.find(url.value())
                .map(known -> new ProfileLink(known.kind(), shown, url))
                .orElseGet(() -> new ProfileLink(ProfileLinkKind.WEBSITE, shown, url));
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        put(
                places,
                ProfileLinkKind.GOOGLE_SCHOLAR,
                "https://scholar.google.com/citations?user=",
                "googlescholar",
                "google_scholar",
                "scholar_userid",
                "scholar");
        put(places, ProfileLinkKind.ORCID, "https://orcid.org/", "orcid", "orcid_id");
        put(places, ProfileLinkKind.ARXIV, "https://arxiv.org/a/", "arxiv", "arxiv_id");
        put(
                places,
                ProfileLinkKind.SEMANTIC_SCHOLAR,
                "https://www.semanticscholar.org/author/",
                "semantic",
                "semanticscholar_id");
        put(places, ProfileLinkKind.DBLP, "https://dblp.org/pid/", "dblp", "dblp_url");
        put(places, ProfileLinkKind.GITHUB, "https://github.com/", "github", "github_username");
        put(places, ProfileLinkKind.GITLAB, "https://gitlab.com/", "gitlab", "gitlab_username");
        put(
                places,
                ProfileLinkKind.LINKEDIN,
                "https://www.linkedin.com/in/",
                "linkedin",
                "linkedin_username");
        put(places, ProfileLinkKind.MASTODON, "", "mastodon");
        put(places, ProfileLinkKind.BLUESKY, "https://bsky.app/profile/", "bluesky", "bluesky_url");
        put(
                places,
                ProfileLinkKind.X,
                "https://x.com/",
                "twitter",
                "twitter_username",
                "x_username");
        put(
                places,
                ProfileLinkKind.RESEARCHGATE,
                "https://www.researchgate.net/profile/",
                "researchgate",
                "research_gate_profile");
        put(
                places,
                ProfileLinkKind.OPENREVIEW,
                "https://openreview.net/profile?id=",
                "openreview",
                "openreview_id");
        put(places, ProfileLinkKind.CV, "", "cv_pdf", "cv");
        put(places, ProfileLinkKind.WEBSITE, "", "uri", "work_url", "website");
        label(places, "Academia.edu", "", "academia");
        label(places, "PubMed", "", "pubmed");
        label(places, "Zotero", "https://www.zotero.org/", "zotero", "zotero_username");
        label(
                places,
                "INSPIRE HEP",
                "https://inspirehep.net/authors/",
                "inspirehep",
                "inspirehep_id");
        label(
                places,
                "Scopus",
                "https://www.scopus.com/authid/detail.uri?authorId=",
                "scopus",
                "scopus_id");
        label(
                places,
                "Web of Science",
                "https://www.webofscience.com/wos/author/record/",
                "publons_id",
                "wos_id");
        label(
                places,
                "Stack Overflow",
                "https://stackoverflow.com/users/",
                "stackoverflow",
                "stackoverflow_id");
        label(places, "YouTube", "https://www.youtube.com/@", "youtube", "youtube_id");
        label(places, "Medium", "https://medium.com/@", "medium", "medium_username");
        label(places, "Zhihu", "https://www.zhihu.com/people/", "zhihu", "zhihu_username");
        label(places, "Kaggle", "https://www.kaggle.com/", "kaggle", "kaggle_id");
        label(places, "Bitbucket", "https://bitbucket.org/", "bitbucket");
        return Map.copyOf(places);
    }

    private static void put(
            Map<String, Place> places, ProfileLinkKind kind, String start, String... names) {
        for (String name : names) {
            places.put(name, new Place(kind, start, null));
        }
    }

    private static void label(
            Map<String, Place> places, String label, String start, String... names) {
        for (String name : names) {
            places.put(name, new Place(ProfileLinkKind.OTHER, start, label));
        }
    }
}
