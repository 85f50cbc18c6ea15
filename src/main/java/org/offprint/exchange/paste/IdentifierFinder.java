package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.words.Identifiers;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.profile.Orcid;

/** Finds DOIs, arXiv ids and ORCID iDs in a line, in any of their spellings. */
final class IdentifierFinder {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?i)(?:https?://|www\\.)[^\\s<>\"“”]{3,2000}(?:<[^\\s<>\"“”]{0,40}:[^\\s<>\"“”]{0,40}>\\d[^\\s<>\"“”]{4,20})?"
                            + "|(?:(?:dx\\.)?doi\\.org/|arxiv\\.org/|orcid\\.org/|huggingface\\.co/papers/)[^\\s<>\"“”]{3,2000}(?:<[^\\s<>\"“”]{0,40}:[^\\s<>\"“”]{0,40}>\\d[^\\s<>\"“”]{4,20})?"
                            + "|(?<![\\p{L}\\d./])10\\.\\d{4,9}(?:\\.\\d{1,9})*(?:/|%2F)[^\\s\"“”]{1,500}"
                            + "|(?<![\\p{L}\\d.-])(?:arxiv\\s{0,2}:\\s{0,2})?\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?(?:\\s?\\[[\\w.-]{2,15}])?(?![\\d.]*\\d)(?![\\p{L}])"
                            + "|(?<![\\p{L}\\d./-])(?:arxiv\\s{0,2}:\\s{0,2})?[a-z]{2,9}(?:-[a-z]{2,5})?(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d{1,3})?(?!\\d)"
                            + "|(?<![\\d-])\\d{4}-?\\d{4}-?\\d{4}-?\\d{3}[\\dX](?![\\d-])");
    private static final Pattern ORCID_URL =
            Pattern.compile("(?i)orcid\\.org/((?:\\d{4}-?){3}\\d{3}[\\dX])");
    private static final Pattern LABELS =
            Pattern.compile(
                    "(?i)\\b(?:doi|arxiv|orcid|id|ids|url|urls|link|links|and|see|paper|preprint|https?)\\b|[^\\p{L}\\p{N}]+");

    private IdentifierFinder() {}

    /** The identifiers of a stretch of a text, at their places in the text. */
    static List<Part> find(String text, int start, int end) {
        List<Part> found = new ArrayList<>();
        boolean digit = false;
        for (int i = start; i < end && !digit; i++) {
            digit = Character.isDigit(text.charAt(i));
        }
        if (!digit) {
            return found;
        }
        Matcher token = TOKEN.matcher(text);
        token.region(start, end);
        while (token.find()) {
            String bare = withoutTail(token.group());
            int at = token.start();
            identifier(bare, at).ifPresent(found::add);
        }
        return found;
    }

    /** Whether nothing stands beside the identifiers of a stretch but labels and separators. */
    static boolean isNothingElse(String text, int start, int end, List<Part> found) {
        StringBuilder rest = new StringBuilder();
        int at = start;
        for (Part identifier : found) {
            rest.append(text, at, Math.max(at, identifier.start())).append(' ');
            at = identifier.end();
        }
        rest.append(text, Math.min(at, end), end);
        return LABELS.matcher(rest).replaceAll("").isEmpty();
    }

    private static Optional<Part> identifier(String token, int at) {
        int end = at + token.length();
        Matcher orcidUrl = ORCID_URL.matcher(token);
        if (orcidUrl.find()) {
            return Orcid.parse(orcidUrl.group(1))
                    .map(id -> new Part(new Piece.OfOrcid(id), at, end));
        }
        if (token.matches("(?i)\\d{4}-?\\d{4}-?\\d{4}-?\\d{3}[\\dX]")) {
            return Orcid.parse(token).map(id -> new Part(new Piece.OfOrcid(id), at, end));
        }
        boolean url = token.matches("(?i)(?:https?://|www\\.|[\\w.]{2,30}/).*");
        Optional<String> arxiv =
                url || token.matches("(?i)10\\.48550.*")
                        ? Identifiers.findArxivInUrl(
                                token.regionMatches(true, 0, "10.48550", 0, 8)
                                        ? "doi.org/" + token.replaceAll("(?i)%2F", "/")
                                        : token)
                        : Optional.empty();
        Optional<ArxivId> id = arxiv.flatMap(ArxivId::parse).or(() -> ArxivId.parse(token));
        if (id.isPresent()) {
            return Optional.of(new Part(new Piece.OfArxiv(id.get()), at, end));
        }
        return doi(token).map(doi -> new Part(new Piece.OfDoi(doi), at, end));
    }

    private static Optional<Doi> doi(String token) {
        return Identifiers.findAnyDoi(token).flatMap(Doi::parse);
    }

    /** Without the punctuation of the sentence around it; brackets that it opens are its own. */
    private static String withoutTail(String token) {
        int round = balance(token, '(', ')');
        int square = balance(token, '[', ']');
        int curly = balance(token, '{', '}');
        int end = token.length();
        while (end > 0) {
            char last = token.charAt(end - 1);
            boolean closes =
                    last == ')' && round++ < 0
                            || last == ']' && square++ < 0
                            || last == '}' && curly++ < 0;
            if (!closes && ".,;:'’\"*!?>".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return token.substring(0, end);
    }

    private static int balance(String text, char opens, char closes) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += text.charAt(i) == opens ? 1 : text.charAt(i) == closes ? -1 : 0;
        }
        return balance;
    }
}
