package org.offprint.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;

/**
 * An arXiv identifier without a version: {@code 2306.04815} since April 2007, {@code
 * math.GT/0309136} before (arXiv's own page on its identifiers).
 */
public record ArxivId(String value) {

    private static final String NEW = "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}";
    private static final String OLD =
            "[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
    private static final Pattern SYNTAX = Pattern.compile(NEW + "|" + OLD);
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?i:(?:https?://)?(?:www\\.|export\\.|[a-z]{2}\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps|e-print)/|arxiv\\s*:\\s*|(?:https?://)?doi\\.org/10\\.48550/arxiv\\.|10\\.48550/arxiv\\.)?("
                            + NEW
                            + "|"
                            + OLD
                            + ")(?i:v\\d+)?(?:\\.pdf)?/?(?:[?#]\\S*)?(?:\\s*\\[[\\w.-]+\\])?");

    public ArxivId {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no arXiv id; one looks like 2306.04815 or math.GT/0309136."
                            .formatted(value));
        }
    }

    /**
     * Reads an id as a person types or pastes it: bare, with {@code arXiv:} before it, or as an
     * address of the abstract or the PDF; a version is dropped.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static ArxivId of(String text) {
        Matcher matcher = TYPED.matcher(text.strip());
        return new ArxivId(matcher.matches() ? matcher.group(1) : text.strip());
    }

    /** Reads an id; empty if it is none. */
    public static Optional<ArxivId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The month of the first submission, which the id tells. */
    public PartialDate submitted() {
        String digits = value.substring(value.indexOf('/') + 1);
        int year = Integer.parseInt(digits.substring(0, 2));
        return PartialDate.of(
                year >= 91 ? 1900 + year : 2000 + year, Integer.parseInt(digits.substring(2, 4)));
    }

    /** The address of the abstract. */
    public WebLink url() {
        return new WebLink("https://arxiv.org/abs/" + value);
    }

    /** The address of the PDF. */
    public WebLink pdf() {
        return new WebLink("https://arxiv.org/pdf/" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
