package org.offprint.papers;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.offprint.common.Slug;

/** Which addresses papers have and had, and where the old ones lead. Inside a transaction only. */
final class PaperAddresses {

    private static final List<String> ENDINGS = List.of("", ".md", ".pdf", ".bib", ".ris", ".json");

    private final Papers papers;

    PaperAddresses(Papers papers) {
        this.papers = papers;
    }

    /**
     * The addresses that public papers had, of the page and of the twin, the PDF and the exports,
     * and where each leads now.
     */
    SequencedMap<String, String> listOld(PaperIndex current) {
        SequencedMap<String, String> addresses = new TreeMap<>();
        papers.oldSlugs()
                .forEach((slug, id) ->
                        current.find(id)
                                .filter(Paper::isPublic)
                                .ifPresent(paper -> {
                                    for (String ending : ENDINGS) {
                                        addresses.put(
                                                "/papers/" + slug + ending, paper.path() + ending);
                                    }
                                }));
        return addresses;
    }

    /** Whether a paper has the address, or had it. */
    boolean isTaken(Slug slug) {
        return papers.findBySlug(slug).isPresent() || papers.findByOldSlug(slug).isPresent();
    }

    /**
     * @throws IllegalArgumentException with a sentence for the person if another paper has the
     *     address
     */
    void requireFree(Slug slug, PaperId id) {
        Optional<Paper> other =
                papers.findBySlug(slug).filter(has -> !has.equals(id)).flatMap(papers::find);
        if (other.isPresent()) {
            throw new IllegalArgumentException(
                    "The address “%s” is the one of “%s”; choose another."
                            .formatted(slug, other.get().data().title()));
        }
    }

    /**
     * Gives a paper an address; the one that it had leads there.
     *
     * @throws IllegalArgumentException with a sentence for the person if another paper has it
     */
    Slug moved(Paper paper, Slug slug) {
        if (!slug.equals(paper.slug())) {
            requireFree(slug, paper.id());
            papers.forgetOldSlug(slug);
            papers.keepOldSlug(paper.slug(), paper.id());
        }
        return slug;
    }

    /**
     * The address for a paper that comes back: its old one, or another where that is taken by now.
     *
     * @throws IllegalArgumentException with a sentence for the person if it was chosen and is taken
     */
    Slug back(Paper gone) {
        if (papers.findBySlug(gone.slug()).isEmpty()) {
            papers.forgetOldSlug(gone.slug());
            return gone.slug();
        }
        if (gone.data().slug() != null) {
            requireFree(gone.slug(), gone.id());
        }
        return PaperSlug.make(gone.id(), gone.data(), this::isTaken);
    }
}
