package org.offprint.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.common.WebLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What an owner may not redirect: what is there, what is Offprint's, and anything in a circle. */
@Service
class RedirectRules {

    private final ObjectProvider<ListedPages> pages;
    private final ObjectProvider<PublicAddress> address;

    RedirectRules(ObjectProvider<ListedPages> pages, ObjectProvider<PublicAddress> address) {
        this.pages = pages;
        this.address = address;
    }

    /**
     * Checks an old address.
     *
     * @param others the redirects there are besides
     * @throws IllegalArgumentException with a sentence for the owner
     */
    void checkSource(String source, List<Redirect> others) {
        if (Redirect.isReserved(source)) {
            throw new IllegalArgumentException(
                    "“%s” belongs to Offprint itself and cannot lead elsewhere.".formatted(source));
        }
        String bare = bare(source);
        if (pages.stream()
                .flatMap(some -> some.listPages().stream())
                .anyMatch(page -> bare(page.path()).equals(bare))) {
            throw new IllegalArgumentException(
                    "“%s” is a page of this site; visitors would never be led on."
                            .formatted(source));
        }
        if (others.stream().anyMatch(other -> bare(other.source()).equals(bare))) {
            throw new IllegalArgumentException(
                    "“%s” leads somewhere already; change that entry.".formatted(source));
        }
    }

    /**
     * Checks that visitors arrive somewhere.
     *
     * @param others the redirects there are besides
     * @throws IllegalArgumentException with a sentence that names the circle
     */
    void checkTarget(Redirect redirect, List<Redirect> others) {
        Map<String, Redirect> bySource = new LinkedHashMap<>();
        others.forEach(other -> bySource.putIfAbsent(bare(other.source()), other));
        bySource.put(bare(redirect.source()), redirect);
        List<String> way = new ArrayList<>(List.of(bare(redirect.source())));
        Optional<String> next = path(redirect.target());
        while (next.isPresent()) {
            String path = bare(next.get());
            boolean circle = way.contains(path);
            way.add(path);
            if (circle) {
                throw new IllegalArgumentException(sentence(way));
            }
            next =
                    Optional.ofNullable(bySource.get(path))
                            .map(Redirect::target)
                            .flatMap(this::path);
        }
    }

    /** The path of an address of this site; empty for one of another. */
    private Optional<String> path(WebLink target) {
        String value = target.value();
        PublicAddress known = address.getIfAvailable();
        if (known != null && value.startsWith(known.origin() + "/")) {
            value = value.substring(known.origin().length());
        }
        return value.startsWith("/") ? Optional.of(value) : Optional.empty();
    }

    /** A path without what does not matter for where it leads. */
    static String bare(String path) {
        String alone = path.split("[?#]", 2)[0];
        return alone.length() > 1 && alone.endsWith("/")
                ? alone.substring(0, alone.length() - 1)
                : alone;
    }

    private static String sentence(List<String> way) {
        return way.size() == 2
                ? "“%s” would lead to itself.".formatted(way.getFirst())
                : "Visitors would go in a circle: " + String.join(" → ", way) + ".";
    }
}
