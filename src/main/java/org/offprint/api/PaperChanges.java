package org.offprint.api;

import java.util.List;
import java.util.Optional;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.springframework.stereotype.Service;

/**
 * Changes papers for programs, which do not look whether a work is there already: one that is gets
 * no second entry. What returns is stored for good.
 */
@Service
class PaperChanges {

    private final PaperCatalog papers;
    private final KnownWorks works = new KnownWorks();

    PaperChanges(PaperCatalog papers) {
        this.papers = papers;
    }

    /**
     * Adds a paper before all others; one at a time, so that of two who add the same the second one
     * is told.
     */
    synchronized Paper add(PaperData data) {
        works.find(data, papers.listPapers())
                .ifPresent(known -> {
                    throw ProblemException.existing(known);
                });
        return withFreeAddress(() -> papers.add(data));
    }

    /** Stores a paper in the place of the one that was read. */
    synchronized Paper replace(Paper read, PaperData data) {
        List<Paper> all = papers.listPapers();
        Optional<Paper> same = works.find(data, all).filter(known -> !known.id().equals(read.id()));
        // Two that the owner has let stand beside each other may go on doing so.
        if (same.isPresent() && !works.find(read.data(), all).equals(same)) {
            throw ProblemException.existing(same.get());
        }
        try {
            return withFreeAddress(() -> papers.change(read.id(), read.version(), data));
        } catch (ConflictException e) {
            throw ProblemException.lostRace(read.id());
        } catch (NotFoundException e) {
            throw ProblemException.noPaper();
        }
    }

    /** Deletes a paper as it was read; changed meanwhile, it stays. */
    void delete(Paper read) {
        try {
            papers.delete(read.id(), read.version());
        } catch (ConflictException e) {
            throw ProblemException.lostRace(read.id());
        } catch (NotFoundException e) {
            throw ProblemException.noPaper();
        }
    }

    /** Deletes a paper whatever it is now. */
    void delete(PaperId id) {
        try {
            papers.delete(id);
        } catch (NotFoundException e) {
            throw ProblemException.noPaper();
        }
    }

    private static Paper withFreeAddress(Stored change) {
        try {
            return change.store();
        } catch (IllegalArgumentException e) {
            // The rest of the paper has passed its rules by now; only its address may be taken.
            throw ProblemException.invalid(
                    List.of(new FieldError("slug", String.valueOf(e.getMessage()))));
        }
    }

    /** Stores a paper. */
    @FunctionalInterface
    private interface Stored {
        Paper store();
    }
}
