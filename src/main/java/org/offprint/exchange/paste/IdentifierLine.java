package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.exchange.words.Identifiers;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.profile.Orcid;

/** Reads lines that hold identifiers and nothing else. */
final class IdentifierLine {

    private static final int LONGEST = 20_000;
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(arxiv|doi|orcid(?:\\s+id)?)\\s*:\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern AROUND = Pattern.compile("^[<(\\[“\"'*•-]+|[>)\\]”\"'.,;]+$");
    private static final Pattern CATEGORY = Pattern.compile("\\[[a-z-]+(?:\\.[A-Za-z-]+)?]");
    private static final Pattern BEFORE_ORCID =
            Pattern.compile("(?i)^(?:(?:https?://)?(?:www\\.)?orcid\\.org/|orcid(?:\\s*id)?:)");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\[\\d+]|\\d{1,3}[.)])\\s+");

    private IdentifierLine() {}

    /** The identifiers of the line; empty where it holds anything else, too. */
    static Optional<List<Piece>> read(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        String bare = NUMBERED.matcher(line.strip()).replaceFirst("");
        List<Piece> pieces = new ArrayList<>();
        for (String word : BETWEEN.split(NAMED.matcher(bare).replaceAll("$1:"))) {
            if (word.isEmpty() || CATEGORY.matcher(word).matches() || word.matches("[-*•–]")) {
                continue;
            }
            Optional<Piece> piece = identifier(word);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private static Optional<Piece> identifier(String word) {
        String bare = word;
        if (bare.startsWith("<") || bare.startsWith("(") || !bare.contains("(")) {
            bare = AROUND.matcher(bare).replaceAll("");
        }
        Optional<Orcid> orcid = Orcid.parse(BEFORE_ORCID.matcher(bare).replaceFirst(""));
        if (orcid.isPresent()) {
            return orcid.map(Piece.OfOrcid::new);
        }
        boolean address = bare.matches("(?i)(?:https?://|www\\.)\\S+|[a-z0-9.-]+\\.[a-z]{2,}/\\S+");
        Optional<String> arxiv =
                ArxivId.parse(bare)
                        .map(ArxivId::value)
                        .or(() -> Identifiers.findArxivInUrl(address("https://doi.org/", word)));
        if (arxiv.isEmpty() && address) {
            arxiv = Identifiers.findArxivInUrl(bare);
        }
        Optional<Piece> found = arxiv.flatMap(ArxivId::parse).map(Piece.OfArxiv::new);
        if (found.isPresent()) {
            return found;
        }
        return Doi.parse(bare)
                .or(() ->
                        address
                                ? Identifiers.findAnyDoi(word).flatMap(Doi::parse)
                                : Optional.empty())
                .map(Piece.OfDoi::new);
    }

    /** A DOI of arXiv's own is told by the address it has at the resolver. */
    private static String address(String resolver, String word) {
        return Doi.parse(word).map(doi -> resolver + doi.value()).orElse("");
    }
}
