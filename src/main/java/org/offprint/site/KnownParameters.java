package org.offprint.site;

import java.util.Set;

/**
 * The names of all parameters that any public address reads. Others, such as {@code utm_source},
 * are ignored: an address with none but these is the same page as without them.
 */
final class KnownParameters {

    static final Set<String> NAMES =
            Set.of("type", "year", "tag", "author", "q", "by", "page", "style");

    private KnownParameters() {}

    /**
     * Whether a query may change the page.
     *
     * @param query as the request spelled it, without the question mark
     */
    static boolean occurIn(String query) {
        int start = 0;
        while (start < query.length()) {
            int end = query.indexOf('&', start);
            if (end < 0) {
                end = query.length();
            }
            int equals = query.indexOf('=', start);
            String name = query.substring(start, equals < 0 || equals > end ? end : equals);
            // A name that is spelled in another way may be one that is known.
            if (NAMES.contains(name) || name.indexOf('%') >= 0 || name.indexOf('+') >= 0) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
