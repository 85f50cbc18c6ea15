package org.offprint.papers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.common.DoiAddress;
import org.offprint.common.WebLink;

/**
 * A Digital Object Identifier as it was typed, such as {@code 10.1016/j.acha.2021.12.009}, without
 * {@code doi:} or a resolver's address before it (ISO 26324; the shape is Crossref's). Angle
 * brackets come in pairs, as in the SICIs that journals gave out before 2000 ({@code
 * <1661::AID-SIM968>}), and are no tags of HTML.
 */
public record Doi(String value) {

    /** The most characters; longer ones do not occur. */
    public static final int MAX_LENGTH = 500;

    private static final Pattern SYNTAX =
            Pattern.compile(
                    "10\\.\\d{4,9}(\\.\\d+)*/(?:[^\\s\"<>\\p{Cntrl}]++|<(?!/?[A-Za-z][A-Za-z0-9]*/?>)[^\\s\"<>\\p{Cntrl}]++>)+");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(https?://)?((dx\\.)?doi\\.org/|doi\\s*:\\s*)(doi\\s*:\\s*)?");

    public Doi {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A DOI has at most %d characters.".formatted(MAX_LENGTH));
        }
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no DOI; one looks like 10.1000/xyz123.".formatted(value));
        }
    }

    /**
     * Reads a DOI in any usual spelling: bare, with {@code doi:}, or as an address of the resolver.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static Doi of(String text) {
        String bare = text.strip();
        Matcher prefix = PREFIX.matcher(bare);
        if (prefix.find()) {
            boolean address = prefix.group().toLowerCase(Locale.ROOT).contains("doi.org/");
            bare = bare.substring(prefix.end());
            if (address && bare.contains("%")) {
                bare = decoded(bare);
            }
        }
        // Registers and programs write angle brackets as HTML has them.
        bare = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return new Doi(bare.replaceAll("[.,;]+$", ""));
    }

    /** Reads a DOI; empty if it is none. */
    public static Optional<Doi> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The resolver's address of the work. */
    public WebLink url() {
        return new WebLink(DoiAddress.of(value));
    }

    /** Whether both name the same work; DOIs do not tell upper from lower case. */
    public boolean isSameAs(Doi other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
