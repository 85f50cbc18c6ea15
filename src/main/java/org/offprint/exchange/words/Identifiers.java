package org.offprint.exchange.words;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds arXiv ids and DOIs in text and addresses; versions and file endings are dropped. */
public final class Identifiers {

    private static final String ARXIV =
            "(\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?";
    private static final Pattern ARXIV_URL =
            Pattern.compile(
                    "(?i)(?:(?:arxiv|alphaxiv)\\.org/(?:abs|pdf|html|ps|format|overview)/|ar5iv\\.\\w+(?:\\.\\w+)?/(?:abs|html)/|ar5iv\\.org/(?:abs/)?|huggingface\\.co/papers/|doi\\.org/10\\.48550/arxiv\\.)(?-i)"
                            + ARXIV);
    private static final Pattern ARXIV_TEXT =
            Pattern.compile(
                    "(?i:arxiv)(?i:\\s+preprint|\\s+e-?print)?[\\s:,.(\\[#-]{0,4}(?i:arxiv:?\\s*)?"
                            + ARXIV
                            + "(?!\\d)");

    /** Journals before 2000 put a SICI into a DOI, with brackets that no other DOI has. */
    private static final Pattern SICI =
            Pattern.compile(
                    "\\b10\\.\\d{4,9}/[^\\s\"<>\\[\\]]{1,80}(?:<[^\\s\"<>]{0,40}:[^\\s\"<>]{0,40}>|\\[[^\\s\"\\[\\]]{0,40}:[^\\s\"\\[\\]]{0,40}])\\d\\.\\d\\.[A-Za-z]{2};\\d(?:-[\\w#?])?");

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|,;“”]+");
    private static final Pattern ENCODED = Pattern.compile("(?i)%2F|%3C|%5B");
    private static final Pattern DATA_DOI = Pattern.compile("10\\.(5281|6084|7910|17605)/.*");

    private Identifiers() {}

    public static Optional<String> findArxivInUrl(String url) {
        Matcher found = ARXIV_URL.matcher(url);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    public static Optional<String> findArxivInText(String text) {
        Matcher found = ARXIV_TEXT.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The year in which arXiv gave out an id: 2024 for 2407.20199, 1999 for math/9901001. */
    public static int yearOfArxiv(String id) {
        int slash = id.indexOf('/');
        int twoDigits = Integer.parseInt(id.substring(slash + 1, slash + 3));
        return twoDigits >= 91 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    /** The DOI of a paper; those of data repositories and of arXiv are left aside. */
    public static Optional<String> findDoi(String text) {
        return findAnyDoi(text)
                .filter(doi ->
                        !DATA_DOI.matcher(doi).matches()
                                && !doi.regionMatches(true, 0, "10.48550/arxiv", 0, 14));
    }

    /** The DOI in a text or an address, without what stands behind it there. */
    public static Optional<String> findAnyDoi(String text) {
        String decoded = text;
        if (ENCODED.matcher(text).find()) {
            try {
                decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                decoded = text;
            }
        }
        Matcher sici = SICI.matcher(decoded);
        if (sici.find()) {
            return Optional.of(sici.group());
        }
        Matcher found = DOI.matcher(decoded);
        if (!found.find()) {
            return Optional.empty();
        }
        String doi = found.group().replaceAll("[?#&].*$", "").replaceAll("[.,;:'’]+$", "");
        if (decoded.contains("biorxiv.org") || decoded.contains("medrxiv.org")) {
            doi = doi.replaceAll("v\\d+(\\.full.*|\\.abstract)?$", "");
        }
        if (!decoded.contains("doi.org/")) {
            doi =
                    doi.replaceAll(
                            "(/pdf|/full|/abstract|/meta|/fulltext.*|\\.pdf|\\.full|/html)+$", "");
        }
        if (doi.endsWith(")") && doi.indexOf('(') < 0) {
            doi = doi.substring(0, doi.length() - 1);
        }
        return Optional.of(doi);
    }
}
