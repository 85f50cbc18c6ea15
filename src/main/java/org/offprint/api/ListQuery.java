package org.offprint.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperTexts;

/**
 * Which papers a program asks for: {@code q}, {@code size} and {@code page}. As on the public
 * pages, parameters of other names count for nothing, empty ones neither, and a page past the last
 * is not there.
 *
 * @param words each has to begin a word of the paper; null for all papers
 * @param page 1 is the first
 */
record ListQuery(@Nullable String words, int size, int page) {

    static final int MOST = 500;

    private static final int USUAL = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_WORDS = 200;

    /**
     * Reads the parameters of a request.
     *
     * @throws ProblemException if one has a value that it cannot have, or is there twice
     */
    static ListQuery of(Map<String, String[]> parameters) {
        String words = value(parameters, "q");
        if (words != null
                && (words.length() > LONGEST_WORDS
                        || words.chars().anyMatch(Character::isISOControl))) {
            throw malformed("q has to be at most %d characters of text".formatted(LONGEST_WORDS));
        }
        return new ListQuery(
                words,
                number(parameters, "size", USUAL, MOST),
                number(parameters, "page", 1, LAST_PAGE));
    }

    /**
     * The page of the papers that is asked for.
     *
     * @throws ProblemException if there is no such page
     */
    PaperJson.Page of(List<Paper> papers, PaperTexts texts) {
        List<Paper> found = PaperFilter.ALL.withWords(words).of(papers, texts);
        long start = (page - 1L) * size;
        if (page > 1 && start >= found.size()) {
            throw new ProblemException(
                    404,
                    "There is no page %d; %d papers of %d a page end before."
                            .formatted(page, found.size(), size));
        }
        return new PaperJson.Page(
                found.stream().skip(start).limit(size).map(PaperJson::of).toList(), found.size());
    }

    private static int number(Map<String, String[]> parameters, String name, int usual, int most) {
        String digits = value(parameters, name);
        if (digits == null) {
            return usual;
        }
        if (!digits.matches("[1-9]\\d{0,6}") || Integer.parseInt(digits) > most) {
            throw malformed("%s has to be a whole number from 1 to %,d".formatted(name, most));
        }
        return Integer.parseInt(digits);
    }

    private static @Nullable String value(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        if (values == null || values.length == 0) {
            return null;
        }
        if (values.length > 1) {
            throw malformed("%s may stand in the address once".formatted(name));
        }
        return values[0].isBlank() ? null : values[0].strip();
    }

    private static ProblemException malformed(String what) {
        return new ProblemException(400, "The parameter " + what + ".");
    }
}
