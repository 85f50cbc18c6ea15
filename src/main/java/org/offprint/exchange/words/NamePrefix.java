package org.offprint.exchange.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.NameShape;

/** The names at the beginning of a text, and where the text goes on behind them. */
public record NamePrefix(List<String> names, int end, char follows) {

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s*[,;，；、]\\s*(?:(?:and|&|und)\\s+)?|\\s+(?:and|AND|und|&)\\s+|\\s*&\\s*|\\s+[·•|]\\s+");
    private static final Pattern OTHERS =
            Pattern.compile("(?:and\\s+)?(?:et\\.? al\\.?|(?:\\d+ )?others|…|\\.\\.\\.)");
    private static final Pattern MARKS =
            Pattern.compile(
                    "[*†‡§¶#^♠♣✉⋆∗\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+|(?<=\\p{L})\\d(,\\d)*$");
    private static final Pattern BREAK =
            Pattern.compile("[.:;](?=\\s|$)|\\s[-–—]\\s|\\s?[()（）\\[\\]]|[.](?=[\"“])");
    private static final Pattern LEAD =
            Pattern.compile("\\s*(?:(?i:by|authors?\\s*:|作者\\s*[:：])\\s*)?");

    public static NamePrefix of(String text) {
        Matcher lead = LEAD.matcher(text);
        int at = lead.lookingAt() ? lead.end() : 0;
        int start = at;
        int end = at;
        int before = at;
        char follows = 0;
        Matcher separator = SEPARATOR.matcher(text);
        while (at < text.length()) {
            boolean more = separator.find(at);
            int pieceEnd = more ? separator.start() : text.length();
            String piece = text.substring(at, pieceEnd);
            if (isPart(piece)) {
                before = end;
                end = pieceEnd;
                follows =
                        more
                                ? separator.group().strip().isEmpty()
                                        ? ' '
                                        : separator.group().strip().charAt(0)
                                : 0;
                if (!more) {
                    break;
                }
                at = separator.end();
                continue;
            }
            int cut = cut(piece);
            if (cut == 0 && (follows == 'a' || follows == '&')) {
                end = before;
                follows = ',';
                break;
            }
            if (cut > 0 && !(at > start && isTitleBeforeColon(piece, cut))) {
                end = at + cut;
                follows =
                        piece.strip().isEmpty() ? 0 : piece.substring(cut).stripLeading().charAt(0);
            }
            break;
        }
        List<String> names =
                end > start ? AuthorNames.split(text.substring(start, end)) : List.of();
        return new NamePrefix(names, end, follows);
    }

    /** Whether the names are likely ones: several, or one of more than one word. */
    public boolean isLikely() {
        boolean whole =
                names.stream()
                        .anyMatch(name ->
                                name.contains(" ")
                                        || name.contains(".")
                                        || name.codePoints().anyMatch(Character::isIdeographic));
        return !names.isEmpty() && whole && NameShape.areNames(names);
    }

    private static boolean isTitleBeforeColon(String piece, int cut) {
        return piece.startsWith(":", cut)
                && piece.substring(0, cut).strip().split("\\s+").length > 2;
    }

    /** The length of the name with which a piece begins that goes on with something else. */
    private static int cut(String piece) {
        Matcher stop = BREAK.matcher(piece);
        int found = 0;
        for (int i = 0; i < 6 && stop.find(); i++) {
            String before = piece.substring(0, stop.start());
            boolean dot = stop.group().startsWith(".");
            String name =
                    dot && before.matches("(?s).*(^|[\\s.\\-])\\p{Lu}") ? before + "." : before;
            if (isPart(name)) {
                found = name.length();
            } else if (found > 0) {
                return found;
            }
        }
        return found;
    }

    private static boolean isPart(String piece) {
        String name = MARKS.matcher(piece.strip()).replaceAll("").strip();
        name = name.replaceFirst("^(et al\\.?\\s*)?including\\s+", "");
        return NameShape.isName(name)
                || NameShape.isInitials(name)
                || OTHERS.matcher(name).matches();
    }
}
