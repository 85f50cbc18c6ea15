package org.offprint.site;

import java.util.Enumeration;
import java.util.Set;

/** Reads what a browser says of the answers that it has and takes. */
final class Conditions {

    /** What browsers and crawlers send, so that it need not be taken apart each time. */
    private static final Set<String> USUAL =
            Set.of(
                    "gzip",
                    "gzip, deflate",
                    "gzip,deflate",
                    "gzip, deflate, br",
                    "gzip,deflate,br",
                    "gzip, deflate, br, zstd");

    private Conditions() {}

    /** Reads If-None-Match: whether it names this ETag. */
    static boolean isKnown(Enumeration<String> ifNoneMatch, String tag) {
        while (ifNoneMatch.hasMoreElements()) {
            for (String known : ifNoneMatch.nextElement().split(",")) {
                String bare = known.strip();
                if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads Accept-Encoding (RFC 9110, 12.5.3): named, or by a star, and not with weight 0. */
    static boolean takesGzip(Enumeration<String> acceptEncoding) {
        boolean star = false;
        while (acceptEncoding.hasMoreElements()) {
            String codings = acceptEncoding.nextElement();
            if (USUAL.contains(codings)) {
                return true;
            }
            for (String coding : codings.split(",")) {
                String[] parts = coding.split(";", 2);
                String name = parts[0].strip();
                boolean wanted = parts.length < 2 || !parts[1].strip().matches("[qQ]=0(\\.0*)?");
                if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                    return wanted;
                }
                star |= name.equals("*") && wanted;
            }
        }
        return star;
    }
}
