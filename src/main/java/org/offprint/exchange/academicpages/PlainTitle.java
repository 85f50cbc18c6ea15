package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.words.NamePrefix;
import org.offprint.exchange.words.Sentences;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.NameShape;

/** Finds the title of a paper where nothing sets it off, by what stands before and behind it. */
final class PlainTitle {

    private static final Pattern YEAR_BEHIND_NAMES =
            Pattern.compile(
                    "\\s*[,.]?\\s*[(\\[]((?:19|20)\\d{2})[a-z]?(?:,[^)\\]]{1,30})?[)\\]]\\s*[.,:;–-]*\\s*");
    private static final Pattern BEHIND_NAMES = Pattern.compile("[*†‡§\\s]*[.,:;–—-]+\\s*");

    /**
     * This and the next two are tried where a row of separators begins, not behind each of them.
     */
    private static final Pattern WITH =
            Pattern.compile(
                    "(?<![\\s,.;])[\\s,.;]*+[(\\[]?\\s*+\\b(?:joint(?:ly)?(?: work)? )?(?:with|w/)\\s+(?=\\p{Lu})");

    private static final Pattern WITH_IN_BRACKETS =
            Pattern.compile(
                    "(?<![\\s,.;])[\\s,.;]*+[(\\[]\\s*+(?:joint(?:ly)?(?: work)? )?(?:with|w/)\\s+(?=\\p{Lu})");
    private static final Pattern BY = Pattern.compile("(?<![\\s,.;])[\\s,.;]++by\\s+(?=\\p{Lu})");

    private PlainTitle() {}

    static Optional<Title> find(PaperText text) {
        List<PaperText.Piece> pieces = text.pieces(0, text.plain().length());
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        PaperText.Piece first = pieces.get(0);
        int start = skip(text, first.start());
        int lineEnd = firstStyledVenue(text, start, namesLine(text, start, first.end()));
        NamePrefix names = NamePrefix.of(text.plain().substring(start, lineEnd));
        if (names.isLikely() && areWhole(names)) {
            int behind = start + names.end();
            if (behind < lineEnd) {
                return behindNames(text, names, start, behind, lineEnd);
            }
            int next =
                    lineEnd < first.end()
                            ? lineEnd
                            : pieces.size() > 1 ? pieces.get(1).start() : lineEnd;
            int nextEnd =
                    pieces.size() > 1 && lineEnd == first.end() ? pieces.get(1).end() : first.end();
            return title(text, next, Sentences.end(text.plain(), next, nextEnd), true);
        }
        return ahead(text, pieces, start, lineEnd);
    }

    /** Single words joined are no authors: "Train and You'll Miss It". */
    private static boolean areWhole(NamePrefix names) {
        boolean single = names.names().size() == 1 && names.follows() == ':';
        return !single
                && names.names().stream()
                        .allMatch(name ->
                                name.matches(".*[ .].*|\\p{Lu}{2,3}")
                                        || name.codePoints().anyMatch(Character::isIdeographic));
    }

    /** A line of the source that begins with names ends the title above it. */
    private static int namesLine(PaperText text, int start, int end) {
        for (Span soft : text.rich().spans(Span.Kind.SOFT_BREAK).toList()) {
            if (soft.start() > start + 8
                    && soft.start() < end
                    && text.plain().charAt(soft.start() - 1) != ',') {
                NamePrefix names = NamePrefix.of(text.plain().substring(soft.end(), end));
                if (names.isLikely() && names.names().size() > 1 && areWhole(names)) {
                    return soft.start();
                }
            }
        }
        return end;
    }

    private static Optional<Title> behindNames(
            PaperText text, NamePrefix names, int start, int behind, int lineEnd) {
        String plain = text.plain();
        Matcher year = YEAR_BEHIND_NAMES.matcher(plain).region(behind, lineEnd);
        if (year.lookingAt()) {
            return title(text, year.end(), Sentences.end(plain, year.end(), lineEnd), true);
        }
        Matcher separator = BEHIND_NAMES.matcher(plain).region(behind, lineEnd);
        int from = separator.lookingAt() ? separator.end() : behind;
        boolean comma = separator.hitEnd() || plain.substring(behind, from).contains(",");
        int end = Sentences.end(plain, from, lineEnd);
        if (comma) {
            end = commaEnd(plain, from, end);
        }
        Optional<Title> title = title(text, from, end, true);
        if (title.isPresent() || names.names().size() < 2) {
            return title;
        }
        return lastName(text, names, start, behind);
    }

    /** "A One, B Two, Short Title, NeurIPS 2020": the title had the looks of a name. */
    private static Optional<Title> lastName(
            PaperText text, NamePrefix names, int start, int behind) {
        int comma = text.plain().lastIndexOf(',', behind - 1);
        return comma > start ? title(text, comma + 1, behind, false) : Optional.empty();
    }

    private static Optional<Title> ahead(
            PaperText text, List<PaperText.Piece> pieces, int start, int lineEnd) {
        String plain = text.plain();
        int end = Sentences.end(plain, start, lineEnd);
        for (Pattern pattern : List.of(WITH_IN_BRACKETS, WITH, BY)) {
            int to = pattern == WITH_IN_BRACKETS ? lineEnd : end;
            Matcher with = pattern.matcher(plain).region(start, to);
            while (with.find()) {
                boolean loose = pattern == WITH && plain.charAt(with.start()) != ',';
                if (loose && lineEnd < text.plain().length() && isNamesLine(plain, lineEnd)) {
                    continue;
                }
                if (with.start() > start + 8
                        && NamePrefix.of(plain.substring(with.end(), lineEnd)).isLikely()) {
                    return title(text, start, with.start(), true);
                }
            }
        }
        boolean namesBelow =
                pieces.size() > 1
                        && NamePrefix.of(
                                        plain.substring(pieces.get(1).start(), pieces.get(1).end()))
                                .isLikely();
        boolean namesNext = lineEnd < plain.length() && isNamesLine(plain, lineEnd);
        if (end < lineEnd || namesBelow || namesNext) {
            String rest = plain.substring(Math.min(end, lineEnd), lineEnd);
            boolean sure =
                    namesBelow
                            || namesNext
                            || NamePrefix.of(rest).isLikely()
                            || VenueWords.startsLikeVenue(rest)
                            || VenueTag.of(rest).isPresent();
            int brackets = bracketVenue(plain, start, end);
            return title(text, start, brackets, sure);
        }
        for (int comma = plain.indexOf(',', start);
                comma > 0 && comma < lineEnd;
                comma = plain.indexOf(',', comma + 1)) {
            NamePrefix names = NamePrefix.of(plain.substring(comma + 1, lineEnd));
            if (comma > start + 12 && names.isLikely() && names.names().size() > 1) {
                return title(text, start, comma, true);
            }
            if (comma - start > 400) {
                break;
            }
        }
        int cut = Math.min(bracketVenue(plain, start, lineEnd), commaEnd(plain, start, lineEnd));
        return title(
                text,
                start,
                cut,
                cut < lineEnd
                        || pieces.size() > 1 && end == lineEnd && isStyledLine(text, lineEnd));
    }

    private static boolean isNamesLine(String plain, int start) {
        return NamePrefix.of(plain.substring(start, Math.min(plain.length(), start + 500)))
                .isLikely();
    }

    private static boolean isStyledLine(PaperText text, int lineEnd) {
        return lineEnd < text.plain().length() && text.plain().charAt(lineEnd) == '\n';
    }

    /** The comma before the first part that is a venue or a year. */
    private static int commaEnd(String plain, int from, int to) {
        for (int comma = from; (comma = plain.indexOf(',', comma)) >= 0 && comma < to; comma++) {
            String rest = plain.substring(comma + 1, Math.min(to, comma + 200)).strip();
            boolean year = rest.matches("(?s)[(]?((19|20)\\d{2})\\b.*");
            if (year
                    || VenueWords.startsLikeVenue(rest)
                    || VenueTag.of(firstPart(rest)).isPresent()
                    || VenueWords.isPreprint(firstPart(rest))
                    || rest.matches(
                            "(?s)(?i)(in|to appear|submitted|under|forthcoming|accepted)\\b.*")
                    || isJournalPart(firstPart(rest))) {
                return comma;
            }
        }
        return to;
    }

    private static boolean isJournalPart(String part) {
        return VenueWords.hasVenueWord(part)
                && part.split(" ").length < 9
                && part.matches("\\p{Lu}.*")
                && !part.matches(".*\\b(a|an|for|with|via|from|to)\\b.*");
    }

    private static String firstPart(String rest) {
        return rest.split("[,(;]", 2)[0].strip();
    }

    private static int bracketVenue(String plain, int from, int to) {
        int bracket = plain.indexOf(" (", from);
        if (bracket < 0 || bracket >= to) {
            return to;
        }
        String inside = plain.substring(bracket + 2, to);
        boolean venue =
                VenueTag.of(inside).isPresent()
                        || inside.matches("(?s)(19|20)\\d{2}\\).*")
                        || VenueWords.startsLikeVenue(inside);
        return venue ? bracket : to;
    }

    /** A plain title ends where italics begin that are a venue. */
    private static int firstStyledVenue(PaperText text, int start, int end) {
        for (Span span : text.rich().spans()) {
            boolean set = span.kind() == Span.Kind.ITALIC || span.kind() == Span.Kind.BOLD;
            String words = text.plain().substring(span.start(), span.end());
            if (set
                    && span.start() > start + 10
                    && span.start() < end
                    && !NameShape.areNames(AuthorNames.split(words))) {
                return span.start();
            }
        }
        return end;
    }

    private static int skip(PaperText text, int start) {
        Matcher number =
                Pattern.compile(
                                "[\\s|*•–—,;:.\\-]*(?:\\[\\w{1,4}]|\\(\\d{1,3}\\)|\\d{1,3}[.)])?\\s*")
                        .matcher(text.plain());
        return number.region(start, text.plain().length()).lookingAt() ? number.end() : start;
    }

    private static Optional<Title> title(PaperText text, int start, int end, boolean sure) {
        String words = TitleFinder.clean(text.plain().substring(start, Math.max(start, end)));
        int letters = (int) words.codePoints().filter(Character::isLetter).count();
        boolean venue =
                VenueTag.of(words).filter(tag -> tag.rest().isEmpty()).isPresent()
                        || VenueWords.startsLikeVenue(words);
        if (letters < 4 || venue && words.split(" ").length < 5) {
            return Optional.empty();
        }
        return Optional.of(new Title(words, start, end, null, sure));
    }
}
