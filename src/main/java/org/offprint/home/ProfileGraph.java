package org.offprint.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.profile.Orcid;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/**
 * What the home page says to machines, in the words of schema.org: the page, the person that it is
 * about and the site. The e-mail is left out, because harvesters read this first.
 */
final class ProfileGraph {

    private static final Set<ProfileLinkKind> NOT_THE_PERSON =
            Set.of(ProfileLinkKind.CV, ProfileLinkKind.OTHER);

    private final ProfileData profile;
    private final VitaData vita;
    private final SiteFrame frame;

    ProfileGraph(ProfileData profile, VitaData vita, SiteFrame frame) {
        this.profile = profile;
        this.vita = vita;
        this.frame = frame;
    }

    /** The graph; null as long as the person has no name. */
    @Nullable StructuredData data() {
        String name = profile.name();
        if (name == null) {
            return null;
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", List.of(page(name), site()));
        return StructuredData.of(graph);
    }

    private Map<String, Object> page(String name) {
        Map<String, Object> page = typed("ProfilePage", "/");
        page.put("url", frame.absolute("/"));
        page.put("inLanguage", frame.language());
        Instant changedAt = frame.changedAt();
        put(page, "dateModified", changedAt == null ? null : changedAt.toString());
        page.put("isPartOf", reference("/#website"));
        page.put("mainEntity", person(name));
        return page;
    }

    private Map<String, Object> person(String name) {
        Photo photo = profile.photo();
        Map<String, Object> person = typed("Person", "/#person");
        person.put("name", name);
        putAll(person, "alternateName", profile.nameForms());
        person.put("url", frame.absolute("/"));
        put(person, "image", photo == null ? null : frame.absolute(photo.picture().path()));
        put(person, "description", profile.interests());
        put(person, "jobTitle", profile.jobTitle());
        put(person, "affiliation", affiliation());
        putAll(person, "alumniOf", universities());
        putAll(person, "knowsAbout", profile.topics());
        put(person, "identifier", profile.orcid().map(ProfileGraph::identifier).orElse(null));
        putAll(person, "sameAs", profile.links().stream().flatMap(ProfileGraph::sameAs).toList());
        return person;
    }

    private Map<String, Object> site() {
        Map<String, Object> site = typed("WebSite", "/#website");
        site.put("url", frame.absolute("/"));
        site.put("name", frame.siteName());
        site.put("inLanguage", frame.language());
        site.put("publisher", reference("/#person"));
        return site;
    }

    private @Nullable Map<String, Object> affiliation() {
        String name = profile.affiliation();
        if (name == null) {
            return null;
        }
        WebLink url = profile.affiliationUrl();
        Map<String, Object> organization = organization("Organization", name);
        put(organization, "url", url == null ? null : frame.absolute(url.value()));
        return organization;
    }

    private List<Map<String, Object>> universities() {
        return vita.visible(VitaKind.DEGREE).stream()
                .map(VitaEntry::where)
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> organization("CollegeOrUniversity", name))
                .toList();
    }

    private static Map<String, Object> identifier(Orcid orcid) {
        Map<String, Object> identifier = new LinkedHashMap<>();
        identifier.put("@type", "PropertyValue");
        identifier.put("propertyID", "ORCID");
        identifier.put("value", orcid.value());
        identifier.put("url", orcid.link().value());
        return identifier;
    }

    /** Pages elsewhere that stand for the person, not for a work or a document. */
    private static Stream<String> sameAs(ProfileLink link) {
        return link.url().isAbsolute() && !NOT_THE_PERSON.contains(link.kind())
                ? Stream.of(link.url().value())
                : Stream.empty();
    }

    private static Map<String, Object> organization(String type, String name) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", type);
        organization.put("name", name);
        return organization;
    }

    private Map<String, Object> typed(String type, String id) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("@id", frame.absolute(id));
        return thing;
    }

    private Map<String, Object> reference(String id) {
        return Map.of("@id", frame.absolute(id));
    }

    private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
        if (value != null) {
            thing.put(property, value);
        }
    }

    private static void putAll(Map<String, Object> thing, String property, List<?> values) {
        if (!values.isEmpty()) {
            thing.put(property, values);
        }
    }
}
