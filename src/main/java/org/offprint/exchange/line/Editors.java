package org.offprint.exchange.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperField;
import org.offprint.papers.Author;

/** Finds the editors of a book, by the words before or behind their names. */
final class Editors {

    private static final String ABBREVIATION =
            "(?:[Ee]ds?\\.?|[Ee]ditors?|[Hh]rsg\\.?|[Hh]g\\.?|[Hh]erausgeber|[Dd]irs?\\.?|[ÉEée]ds?\\.|编)";
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[,]?\\s?(?:\\(\\s?"
                            + ABBREVIATION
                            + "\\s?\\)|\\["
                            + ABBREVIATION
                            + "]|,\\s"
                            + ABBREVIATION
                            + "(?=[\\s,.:;]))[\\s.,:]*");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "[(,.]?\\s?\\b(?:edited by|ed\\. by|eds?\\.(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})|hrsg\\. ?v(?:on|\\.)|herausgegeben von|sous la dir(?:ection|\\.) de|dirigé par|éd\\. par)\\s",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_START =
            Pattern.compile(
                    "(?:^|[.,;:]\\s|\\s{2,}|\\b[Ii]n:?\\s|//)\\s*(?!In:?\\s)(?=\\p{Lu}|van |von |de )");

    private Editors() {}

    /** Takes editors out of the text from a place on. */
    static List<Author> take(LeftText text, FoundParts parts, int from) {
        Matcher before = text.matcher(BEFORE, from, text.length());
        if (before.find()) {
            AuthorList names = AuthorList.at(text.left(), before.end());
            if (!names.isEmpty()) {
                text.use(before.start(), names.end());
                parts.mark(PaperField.EDITORS, names.start(), names.end(), true);
                return names.names();
            }
        }
        Matcher behind = text.matcher(BEHIND, from, text.length());
        if (!behind.find()) {
            return List.of();
        }
        Matcher start = text.matcher(NAMES_START, from, behind.start());
        for (int i = 0; i < 40 && start.find(); i++) {
            AuthorList names = AuthorList.at(text.left(), start.end());
            if (!names.isEmpty() && Math.abs(names.end() - behind.start()) <= 1) {
                int end = behind.end();
                text.use(start.end(), end);
                parts.mark(PaperField.EDITORS, names.start(), names.end(), true);
                return names.names();
            }
        }
        return List.of();
    }

    /** Whether the names before this place are those of editors; gives where the text goes on. */
    static int behindNames(LeftText text, int from) {
        Matcher behind = text.matcher(BEHIND, from, text.length());
        return behind.lookingAt() ? behind.end() : -1;
    }
}
