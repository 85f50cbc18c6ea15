package org.offprint.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges the address of a link or picture as a browser would read it: what browsers skip (line
 * ends, tabs, control characters) is taken out before the scheme is looked at.
 */
final class LinkAddress {

    private static final Pattern SKIPPED = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);
    private static final Pattern LOGIN = Pattern.compile("(?i)(https?:)?[/\\\\]{2,}[^/?#\\\\]*@.*");
    private static final Pattern EXTERNAL = Pattern.compile("(?i)https?:.*|[/\\\\]{2}.*");
    private static final Pattern LOCAL_PART_AT = Pattern.compile("(?<=[\\p{L}\\p{N}._+-])@");

    private LinkAddress() {}

    /** The address as it may stand in {@code href}, or null if it may not. */
    static @Nullable String forLink(String address) {
        String clean = clean(address);
        String scheme = scheme(clean);
        if (scheme.equals("mailto")) {
            return clean;
        }
        return isWeb(clean, scheme) ? withoutAt(clean) : null;
    }

    /** The address as it may stand in {@code src}, or null if it may not. */
    static @Nullable String forPicture(String address) {
        String clean = clean(address);
        boolean usable = !clean.isEmpty() && isWeb(clean, scheme(clean));
        return usable ? withoutAt(clean) : null;
    }

    static boolean isExternal(String address) {
        return EXTERNAL.matcher(address).matches();
    }

    private static String clean(String address) {
        return SKIPPED.matcher(address).replaceAll("").strip();
    }

    private static String scheme(String address) {
        Matcher matcher = SCHEME.matcher(address);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isWeb(String address, String scheme) {
        boolean known = scheme.isEmpty() || scheme.equals("http") || scheme.equals("https");
        // A user name before the host only ever hides where a link leads.
        return known && !LOGIN.matcher(address).matches();
    }

    /** An address in a path would be read off the page as somebody's e-mail. */
    private static String withoutAt(String address) {
        return LOCAL_PART_AT.matcher(address).replaceAll("%40");
    }
}
