package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.common.Text;
import org.offprint.exchange.Batch;
import org.offprint.exchange.ReadProblem;

/**
 * What a text that was pasted holds, in its order; nothing of it was looked up and nothing stored.
 */
public record Recognised(List<Piece> pieces) {

    private static final int SHOWN = 80;

    public Recognised {
        pieces = List.copyOf(pieces);
    }

    /** Whether any of it needs the network. */
    public boolean needsLookUp() {
        return pieces.stream().anyMatch(Recognised::isIdentifier);
    }

    /** How many identifiers are to be looked up. */
    public int countToLookUp() {
        return (int) pieces.stream().filter(Recognised::isIdentifier).count();
    }

    /** What it holds, in a sentence: "Recognised: 2 × BibTeX, a DOI." */
    public String sentence() {
        if (pieces.isEmpty()) {
            return "There is nothing in it.";
        }
        Map<String, Integer> kinds = new LinkedHashMap<>();
        pieces.forEach(piece -> kinds.merge(kind(piece), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, count) -> parts.add(count == 1 ? kind : count + " × " + kind));
        return "Recognised: " + String.join(", ", parts) + ".";
    }

    /** What could be read at once, and a problem for each part that was not recognised. */
    public Batch read() {
        List<Batch> batches = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.OfText text) {
                batches.add(text.batch());
            } else if (piece instanceof Piece.Unknown unknown) {
                batches.add(unread(unknown));
            }
        }
        return batches.isEmpty() ? Batch.of("text", List.of(), List.of()) : Batch.joined(batches);
    }

    /** As {@link #read}, with a problem for each identifier, too. */
    public Batch readOffline() {
        List<Batch> batches = new ArrayList<>(List.of(read()));
        for (Piece piece : pieces) {
            if (isIdentifier(piece)) {
                String sentence =
                        "%s has to be looked up; paste it in the console's Import view."
                                .formatted(name(piece));
                batches.add(Batch.of("text", List.of(), List.of(ReadProblem.ofFile(sentence))));
            }
        }
        return Batch.joined(batches);
    }

    static Batch unread(Piece.Unknown unknown) {
        String sentence =
                "“%s” was not recognised; paste a DOI, an arXiv id, BibTeX or a whole reference."
                        .formatted(Text.shortened(unknown.text(), SHOWN));
        return Batch.of("text", List.of(), List.of(ReadProblem.atLine(unknown.line(), sentence)));
    }

    private static boolean isIdentifier(Piece piece) {
        return switch (piece) {
            case Piece.OfDoi doi -> true;
            case Piece.OfArxiv arxiv -> true;
            case Piece.OfOrcid orcid -> true;
            case Piece.OfText text -> false;
            case Piece.Unknown unknown -> false;
        };
    }

    private static String name(Piece piece) {
        return switch (piece) {
            case Piece.OfDoi doi -> doi.doi().toString();
            case Piece.OfArxiv arxiv -> arxiv.id().toString();
            case Piece.OfOrcid orcid -> orcid.orcid().value();
            case Piece.OfText text -> text.batch().kind();
            case Piece.Unknown unknown -> unknown.text();
        };
    }

    private static String kind(Piece piece) {
        return switch (piece) {
            case Piece.OfDoi doi -> "a DOI";
            case Piece.OfArxiv arxiv -> "an arXiv id";
            case Piece.OfOrcid orcid -> "an ORCID iD";
            case Piece.OfText text ->
                    text.batch().papers().size() > 1
                            ? text.batch().kind()
                                    + " with %,d papers".formatted(text.batch().papers().size())
                            : text.batch().kind();
            case Piece.Unknown unknown -> "something unknown";
        };
    }
}
