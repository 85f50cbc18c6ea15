package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.lookup.LookUps;
import org.offprint.papers.ArxivId;
import org.springframework.stereotype.Component;

/** Looks up what was recognised as an identifier, and puts what is found in its place. */
@Component
public class PasteLookUp {

    private final LookUps lookUps;

    PasteLookUp(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    /**
     * All that the paste holds, in its order. What could not be looked up is a problem that says
     * why. Takes as long as the registers do: call it off the request's thread.
     *
     * @param progress is told how many identifiers are done
     */
    public Batch read(Recognised recognised, ImportProgress progress) {
        int total = recognised.countToLookUp();
        int done = 0;
        progress.reached(0, total);
        Map<ArxivId, FoundPaper> preprints = new LinkedHashMap<>();
        List<Batch> batches = new ArrayList<>();
        List<ReadProblem> problems = preprints(recognised, preprints);
        for (Piece piece : recognised.pieces()) {
            switch (piece) {
                case Piece.OfText text -> batches.add(text.batch());
                case Piece.Unknown unknown -> batches.add(Recognised.unread(unknown));
                case Piece.OfDoi doi -> {
                    batches.add(lookUps.doi(doi.doi()));
                    progress.reached(++done, total);
                }
                case Piece.OfOrcid orcid -> {
                    batches.add(lookUps.orcid(orcid.orcid()));
                    progress.reached(++done, total);
                }
                case Piece.OfArxiv arxiv -> {
                    FoundPaper found = preprints.remove(arxiv.id());
                    if (found != null) {
                        batches.add(Batch.of("an arXiv id", List.of(found), List.of()));
                    }
                    progress.reached(++done, total);
                }
            }
        }
        if (!problems.isEmpty()) {
            batches.add(Batch.of("an arXiv id", List.of(), problems));
        }
        return Batch.joined(batches);
    }

    /** All ids with one request, for arXiv asks to be asked seldom. */
    private List<ReadProblem> preprints(Recognised recognised, Map<ArxivId, FoundPaper> preprints) {
        List<ArxivId> ids = new ArrayList<>();
        for (Piece piece : recognised.pieces()) {
            if (piece instanceof Piece.OfArxiv arxiv) {
                ids.add(arxiv.id());
            }
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Batch found = lookUps.arxiv(ids);
        for (FoundPaper paper : found.papers()) {
            ArxivId id = paper.data().arxiv();
            if (id != null) {
                preprints.put(id, paper);
            }
        }
        return found.problems();
    }
}
