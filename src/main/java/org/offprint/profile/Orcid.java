package org.offprint.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.common.WebLink;

/**
 * An ORCID iD: sixteen digits in four groups, of which the last one is a check digit (ISO 7064, MOD
 * 11-2) and may be X.
 */
public record Orcid(String value) {

    private static final Pattern SYNTAX = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");

    public Orcid {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no ORCID iD; it should look like 0000-0002-1825-0097."
                            .formatted(value.length() <= 80 ? value : value.substring(0, 80)));
        }
        if (value.charAt(value.length() - 1) != checkDigit(value)) {
            throw new IllegalArgumentException(
                    "“%s” is no ORCID iD: its last digit does not fit the others, so one of them is mistyped."
                            .formatted(value));
        }
    }

    /**
     * Reads an iD as a person types it, with or without its dashes.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is not one
     */
    public static Orcid of(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT);
        return new Orcid(
                bare.matches("\\d{15}[\\dX]") ? bare.replaceAll("(.{4})(?=.)", "$1-") : bare);
    }

    /** Reads an iD; empty if it is not one. */
    public static Optional<Orcid> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The iD whose page an address is; empty if it is another address. */
    static Optional<Orcid> find(WebLink url) {
        return url.host().equalsIgnoreCase("orcid.org")
                ? parse(url.value().replaceFirst("^[^/]*//[^/]*/", "").replaceFirst("[/?#].*", ""))
                : Optional.empty();
    }

    /** The page of the person at orcid.org. */
    public WebLink link() {
        return new WebLink("https://orcid.org/" + value);
    }

    private static char checkDigit(String value) {
        int total = 0;
        for (char c : value.substring(0, value.length() - 1).toCharArray()) {
            if (c != '-') {
                total = (total + (c - '0')) * 2 % 11;
            }
        }
        int result = (12 - total) % 11;
        return result == 10 ? 'X' : (char) ('0' + result);
    }
}
