package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.AuthorNames;

/**
 * What a recommended citation tells of a paper whose title is known: before the title stand the
 * authors, behind it the numbers.
 */
record PaperCitation(
        List<String> authors,
        @Nullable Integer year,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages) {

    private static final PaperCitation NOTHING =
            new PaperCitation(List.of(), null, null, null, null);
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_BEHIND_AUTHORS =
            Pattern.compile("\\s*[(\\[]?\\b(?:19|20)\\d{2}[a-z]?\\b.*", Pattern.DOTALL);
    private static final Pattern VOLUME = Pattern.compile("\\b(\\d{1,4})\\s*\\((\\d{1,4})\\)");
    private static final Pattern PAGES =
            Pattern.compile("(?:pp?\\.?\\s*|[:,]\\s*)(\\d{1,6}\\s*[-–—]\\s*\\d{1,6})\\b");

    static PaperCitation of(String citation, String title) {
        if (citation.isBlank() || citation.length() > 4_000) {
            return NOTHING;
        }
        String lower = citation.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(title.toLowerCase(Locale.ROOT).replaceFirst("[.?!]$", ""));
        String before = at < 0 ? "" : citation.substring(0, at);
        String behind = at < 0 ? citation : citation.substring(at + title.length() - 1);
        String names =
                YEAR_BEHIND_AUTHORS
                        .matcher(before)
                        .replaceFirst("")
                        .replaceAll("[\\s\"“”'‘’«»:]+$", "");
        Matcher year = YEAR.matcher(at < 0 ? citation : before + " " + behind);
        Matcher volume = VOLUME.matcher(behind);
        boolean numbered = volume.find();
        Matcher pages = PAGES.matcher(behind);
        return new PaperCitation(
                names.isBlank() ? List.of() : AuthorNames.split(names),
                year.find() ? Integer.valueOf(year.group(1)) : null,
                numbered ? volume.group(1) : null,
                numbered ? volume.group(2) : null,
                pages.find() ? pages.group(1).replaceAll("\\s*[-–—]\\s*", "–") : null);
    }
}
