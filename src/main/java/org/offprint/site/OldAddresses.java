package org.offprint.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.common.WebLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds where a path that is no page leads now: by the owner's {@link Redirects}, with or without a
 * slash at its end as the old server did, or because every site of the kind that people come from
 * had it.
 */
@Component
class OldAddresses {

    private static final int LONGEST = 500;
    private static final Set<String> ALWAYS_HOME =
            Set.of("/about", "/about/", "/about.html", "/index.html", "/index.htm", "/home/");

    private final Redirects redirects;
    private final ObjectProvider<ListedPages> pages;

    OldAddresses(Redirects redirects, ObjectProvider<ListedPages> pages) {
        this.redirects = redirects;
        this.pages = pages;
    }

    /**
     * The new address.
     *
     * @param path as the request spelled it, percent signs and all
     */
    Optional<WebLink> findTarget(String path) {
        if (path.length() > LONGEST || !path.startsWith("/")) {
            return Optional.empty();
        }
        return redirects
                .findTargetOfFirst(spellings(path))
                .filter(target -> !target.value().equals(path))
                .or(() -> home(path))
                .or(() -> withoutSlash(path));
    }

    private static Optional<WebLink> home(String path) {
        return ALWAYS_HOME.contains(path) ? Optional.of(new WebLink("/")) : Optional.empty();
    }

    /** Sites of the kind that people come from end every address with a slash. */
    private Optional<WebLink> withoutSlash(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : "";
        return !bare.isEmpty() && pages.stream().anyMatch(listed -> listed.lists(bare))
                ? Optional.of(new WebLink(bare))
                : Optional.empty();
    }

    private static List<String> spellings(String path) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String spelling : List.of(path, decoded(path))) {
            spellings.add(spelling);
            spellings.add(
                    spelling.endsWith("/")
                            ? spelling.substring(0, spelling.length() - 1)
                            : spelling + "/");
        }
        return List.copyOf(spellings);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
