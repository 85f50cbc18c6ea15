package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.words.Identifiers;

/** Takes DOI, arXiv id, addresses and other numbers out of a reference, with their labels. */
final class LineIdentifiers {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:https?://|www\\.|(?:dx\\.)?doi\\.org/|arxiv\\.org/|github\\.com/)[^\\s<>\"“”«»]{2,1000}(?:<[^\\s<>\"“”]{0,40}:[^\\s<>\"“”]{0,40}>\\d[^\\s<>\"“”]{4,20})?");
    private static final Pattern DOI =
            Pattern.compile(
                    "(?i)(?:\\bdoi\\s?[:=]?\\s{0,2}|\\b)(?<id>10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\"“”]{1,400})");
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i:\\barxiv)(?i:\\s(?:preprint|e-?print))?[\\s:,.(\\[#-]{0,4}(?i:arxiv\\s?:?\\s?|abs/)?(?<id>\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?!\\d)(?:\\s?\\[[\\w.-]{2,12}])?\\)?"
                            + "|\\b(?:CoRR,?\\s)?abs/(?<abs>\\d{4}\\.\\d{4,5})(?:v\\d+)?(?!\\d)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)(?:[(\\[]?\\b(?:available (?:at|from|online|on)|retrieved (?:\\w+ \\d{1,2}, \\d{4},? )?from|accessed (?:at|from)|URL|DOI|Preprint at|Online verfügbar unter|disponible sur|ISBN|link|\\[?Online]?\\.? ?Available|PDF|code|Preprint available at)\\s?:?|\\[Online\\]\\.?(?: Available)?:?)\\s{0,2}$");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i)\\b(?:PMID|PMCID):?\\s?(?:PMC)?\\d{4,9}\\b;?|\\bMR\\s?\\d{5,8}\\b(?:\\s\\(\\d{2}\\w?:\\d{3,6}\\))?|\\bZbl\\s\\d+[.\\w]*|\\bEpub \\d{4}[^.;]{0,20}[.;]?|[(\\[]?\\b(?:last )?(?:accessed|abgerufen|consulté|zuletzt)(?: on| am| le)?:?\\s[^.()\\[\\]]{4,40}(?:[)\\]]|\\.|$)|\\[Online\\]\\.?|\\(Online\\)|\\[Internet\\]");
    private static final String[] OTHER_WORDS = {
        "pmid",
        "pmcid",
        "mr ",
        "zbl",
        "epub",
        "accessed",
        "online",
        "abgerufen",
        "consult",
        "zuletzt",
        "[internet"
    };
    private static final Pattern ISBN =
            Pattern.compile(
                    "(?i)\\bISBN(?:-1[03])?:?\\s?(?<id>(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dX])\\b");
    private static final Pattern ISSN =
            Pattern.compile("(?i)\\bISSN:?\\s?(?<id>\\d{4}-\\d{3}[\\dX])\\b");

    private final LeftText text;
    private final FoundParts parts;
    private final List<String> links = new ArrayList<>();
    private int first = Integer.MAX_VALUE;

    private LineIdentifiers(LeftText text, FoundParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /** What was found beside the parts: further addresses, and where the first of all stands. */
    record Found(List<String> links, int first) {}

    static Found take(LeftText text, FoundParts parts) {
        LineIdentifiers identifiers = new LineIdentifiers(text, parts);
        identifiers.take();
        return new Found(List.copyOf(identifiers.links), identifiers.first);
    }

    private void take() {
        Matcher address = text.matcher(ADDRESS, 0, text.length());
        while (text.hasAny("/", "www.") && address.find()) {
            int end = address.start() + withoutTail(address.group()).length();
            address(text.left(address.start(), end), address.start(), end);
        }
        if (text.hasAny("arxiv", "abs/")) {
            each(ARXIV, PaperField.ARXIV);
        }
        Matcher doi = text.matcher(DOI, 0, text.length());
        while (text.hasAny("10.") && doi.find()) {
            int end = doi.start("id") + withoutTail(doi.group("id")).length();
            String token = text.left(doi.start("id"), end);
            Optional<String> arxiv = Identifiers.findArxivInUrl("doi.org/" + token);
            arxiv.ifPresent(id -> parts.put(PaperField.ARXIV, id, doi.start("id"), end, true));
            if (arxiv.isEmpty()) {
                parts.put(PaperField.DOI, doi(token), doi.start("id"), end, true);
            }
            use(doi.start(), end);
        }
        if (text.hasAny("isbn", "issn")) {
            each(ISBN, PaperField.ISBN);
            each(ISSN, PaperField.ISSN);
        }
        Matcher other = text.matcher(OTHER, 0, text.length());
        while (text.hasAny(OTHER_WORDS) && other.find()) {
            text.use(other.start(), other.end());
        }
    }

    private void each(Pattern pattern, PaperField field) {
        Matcher found = text.matcher(pattern, 0, text.length());
        while (found.find()) {
            String name = Details.group(found, "abs") == null ? "id" : "abs";
            parts.put(field, found.group(name), found.start(name), found.end(name), true);
            use(found.start(), found.end());
        }
    }

    private void address(String address, int start, int end) {
        Optional<String> arxiv = Identifiers.findArxivInUrl(address);
        Optional<String> doi = Identifiers.findAnyDoi(address);
        String url = address.matches("(?i)https?://.*") ? address : "https://" + address;
        if (arxiv.isPresent()) {
            parts.put(PaperField.ARXIV, arxiv.get(), start, end, true);
        } else if (doi.isPresent()) {
            parts.put(PaperField.DOI, doi.get(), start, end, true);
        } else if (!parts.has(PaperField.URL)) {
            parts.put(PaperField.URL, url, start, end, true);
        } else {
            links.add(url);
        }
        use(start, end);
    }

    /** Blanks an identifier and what announces it. */
    private void use(int start, int end) {
        int from = start;
        String before = text.left(Math.max(0, start - 60), start);
        for (int i = 0; i < 3; i++) {
            Matcher label = LABEL.matcher(before);
            if (!label.find()) {
                break;
            }
            from -= before.length() - label.start();
            before = before.substring(0, label.start());
        }
        int to = end;
        boolean bracket = from > 0 && "([<".indexOf(text.at(from - 1)) >= 0;
        if (bracket && to < text.length() && ")]>".indexOf(text.at(to)) >= 0) {
            from--;
            to++;
        }
        text.use(from, to);
        if (from > 0) {
            first = Math.min(first, from);
        }
    }

    private static String doi(String token) {
        return token.contains("SICI") ? token : Identifiers.findAnyDoi(token).orElse(token);
    }

    private static String withoutTail(String token) {
        String bare = token.replaceAll("[.,;:'’”\"*]+$", "");
        for (String pair : List.of("()", "[]", "{}", "<>")) {
            boolean closes = bare.endsWith(pair.substring(1));
            long opened = bare.chars().filter(c -> c == pair.charAt(0)).count();
            long closed = bare.chars().filter(c -> c == pair.charAt(1)).count();
            if (closes && closed > opened) {
                return withoutTail(bare.substring(0, bare.length() - 1));
            }
        }
        return bare;
    }
}
