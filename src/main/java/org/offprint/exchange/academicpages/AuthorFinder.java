package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.words.NamePrefix;
import org.offprint.exchange.words.Sentences;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.NameShape;

/** Finds a paper's authors, before or behind its title. */
final class AuthorFinder {

    /** Tried where a row of separators begins, not again behind each of them. */
    private static final Pattern WITH =
            Pattern.compile(
                    "(?<![\\s,.;:–—-])[\\s,.;:–—-]*+[(\\[]?\\s*+\\b(?:(?:this is )?joint(?:ly)?(?: work)?\\s+)?(?:with|w/)\\s+(?:Prof\\.?\\s+|Dr\\.?\\s+)?(?=[\\p{Lu}\\p{IsHan}])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AUTHORS_LABEL =
            Pattern.compile("(?i)\\bauthors?\\s*:\\s*|作者\\s*[:：]\\s*");
    private static final Pattern YEAR_AT_END =
            Pattern.compile("\\s*,?\\s*[(\\[]?(?:19|20)\\d{2}[a-z]?[)\\]]?[.,:;\\s]*$");

    /** What was found; with {@code ownerLeftOut} the page's owner is an author and not named. */
    record Found(List<String> names, boolean ownerLeftOut, boolean othersLeftOut) {}

    private final PaperText text;
    private final Title title;

    AuthorFinder(PaperText text, Title title) {
        this.text = text;
        this.title = title;
    }

    Found find() {
        Found before = before();
        if (!before.names().isEmpty()) {
            return before;
        }
        Found with = with();
        return with.names().isEmpty() ? behind() : with;
    }

    private Found before() {
        List<PaperText.Piece> pieces = text.pieces(0, title.start());
        for (PaperText.Piece piece : pieces.reversed()) {
            String line = YEAR_AT_END.matcher(withoutEdges(piece.text())).replaceFirst("");
            List<String> names = AuthorNames.split(line);
            boolean likely =
                    NameShape.areNames(names)
                            && (names.size() > 1
                                    || names.get(0).contains(" ")
                                    || names.get(0).length() < 5);
            if (likely && VenueTag.of(line).isEmpty()) {
                int yearStart = piece.start() + yearOffset(piece);
                text.use(piece.start(), yearStart);
                return found(names, line, false);
            }
        }
        return found(List.of(), "", false);
    }

    private static String withoutEdges(String text) {
        return text.replaceAll("[,:;\\s\"“”‘’'`]+$", "").replaceFirst("^\\[\\w{1,4}]\\s*", "");
    }

    /** Leaves the year behind the names for the date. */
    private int yearOffset(PaperText.Piece piece) {
        Matcher year =
                Pattern.compile("[(\\[]?(?:19|20)\\d{2}")
                        .matcher(text.plain())
                        .region(piece.start(), piece.end());
        return (year.find() ? year.start() : piece.end()) - piece.start();
    }

    private Found with() {
        String plain = text.plain();
        int from = title.end();
        for (int line = 0; line < 3 && from < plain.length(); line++) {
            int end = text.lineEnd(from);
            Matcher with = WITH.matcher(plain).region(from, end);
            if (with.find() && (with.start() - from < 60 || line > 0 && with.start() == from)) {
                boolean bracket = with.group().contains("(") || with.group().contains("[");
                int close = bracket ? closing(plain, with.end(), end) : end;
                String inside = plain.substring(with.end(), close);
                NamePrefix names = NamePrefix.of(inside);
                if (!names.names().isEmpty() && NameShape.areNames(names.names())) {
                    boolean whole = names.end() >= inside.stripTrailing().length();
                    int usedTo =
                            bracket && whole ? Math.min(close + 1, end) : with.end() + names.end();
                    text.use(with.start(), usedTo);
                    return found(names.names(), inside.substring(0, names.end()), true);
                }
            }
            from = end + 1;
        }
        return found(List.of(), "", false);
    }

    private static int closing(String plain, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = plain.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth-- == 0) {
                return i;
            }
        }
        return end;
    }

    private Found behind() {
        List<PaperText.Piece> pieces = text.pieces(title.end(), text.plain().length());
        for (int i = 0; i < Math.min(pieces.size(), 6); i++) {
            PaperText.Piece piece = pieces.get(i);
            int start = piece.start();
            Matcher edge =
                    Pattern.compile("[\\s,.;:|•·–—()\\[\\]*†‡♠-]*")
                            .matcher(text.plain())
                            .region(start, piece.end());
            start = edge.lookingAt() ? edge.end() : start;
            String line = text.plain().substring(start, piece.end());
            Matcher label = AUTHORS_LABEL.matcher(line);
            if (label.find() && NamePrefix.of(line.substring(label.end())).isLikely()) {
                NamePrefix labelled = NamePrefix.of(line.substring(label.end()));
                text.use(start + label.start(), start + label.end() + labelled.end());
                return found(labelled.names(), line.substring(label.end()), false);
            }
            NamePrefix names = NamePrefix.of(line);
            boolean venue = VenueTag.of(line).isPresent() || isItalicVenue(start, names);
            if (names.isLikely()
                    && !venue
                    && (names.names().size() > 1 || isOneAuthor(line, names, i))) {
                text.use(start, start + names.end());
                return found(
                        names.names(),
                        line.substring(0, Math.min(line.length(), names.end() + 12)),
                        false);
            }
        }
        return atTheEnd(pieces);
    }

    /** Authors as a sentence of their own behind the venue. */
    private Found atTheEnd(List<PaperText.Piece> pieces) {
        for (PaperText.Piece piece : pieces.subList(0, Math.min(pieces.size(), 6))) {
            int start = piece.start();
            for (int sentence = 0; sentence < 6 && start < piece.end(); sentence++) {
                int end = Sentences.end(text.plain(), start, piece.end());
                String line = text.plain().substring(start, end);
                NamePrefix names = NamePrefix.of(line);
                boolean whole = names.end() >= line.stripTrailing().length() - 1;
                if (sentence > 0 && whole && names.names().size() > 1 && names.isLikely()) {
                    text.use(start, start + names.end());
                    return found(names.names(), line, false);
                }
                start = end;
            }
        }
        return found(List.of(), "", false);
    }

    private static boolean isOneAuthor(String line, NamePrefix names, int piece) {
        String rest = line.substring(Math.min(names.end(), line.length())).strip();
        return piece < 2
                && (rest.isEmpty() || rest.startsWith(".") || rest.startsWith(","))
                && !VenueWords.hasVenueWord(names.names().get(0));
    }

    private boolean isItalicVenue(int start, NamePrefix names) {
        return names.names().size() < 2
                && text.rich()
                        .spans(Span.Kind.ITALIC)
                        .anyMatch(span -> span.start() <= start && start < span.end());
    }

    private static Found found(List<String> names, String line, boolean ownerLeftOut) {
        return new Found(new ArrayList<>(names), ownerLeftOut, AuthorNames.leavesOthersOut(line));
    }
}
