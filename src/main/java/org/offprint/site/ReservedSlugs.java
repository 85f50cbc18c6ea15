package org.offprint.site;

import java.util.Locale;
import java.util.Set;
import org.offprint.common.Slug;

/** The first parts of addresses that belong to Offprint, which no page of the owner may take. */
public final class ReservedSlugs {

    private static final Set<String> RESERVED =
            Set.of(
                    "papers",
                    "news",
                    "talks",
                    "teaching",
                    "cv",
                    "index",
                    "feed",
                    "sitemap",
                    "robots",
                    "favicon",
                    "media",
                    "site",
                    "login",
                    "logout",
                    "setup",
                    "admin",
                    "api",
                    "health",
                    "error",
                    "webjars",
                    "console",
                    "vaadin");

    private ReservedSlugs() {}

    /** Whether the address is taken by Offprint itself. */
    public static boolean contains(Slug slug) {
        return RESERVED.contains(slug.value());
    }

    /** Whether a path of this site, with or without an ending, begins with a reserved part. */
    public static boolean covers(String path) {
        String first = path.replaceFirst("^/", "").split("[/.?#]", 2)[0];
        return RESERVED.contains(first.toLowerCase(Locale.ROOT));
    }
}
