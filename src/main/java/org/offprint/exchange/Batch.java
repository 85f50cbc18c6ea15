package org.offprint.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one text, file or look-up brings, before it is compared with the site.
 *
 * @param kind what it was recognised as, for the person: "BibTeX", "a DOI", "academicpages page"
 * @param owner what it says of the site's owner
 * @param papers in the source's order
 * @param redirects old paths that are to lead to the home page
 * @param problems what could not be read
 */
public record Batch(
        String kind,
        FoundOwner owner,
        List<FoundPaper> papers,
        List<String> redirects,
        List<ReadProblem> problems) {

    /**
     * What a source says of the site's owner.
     *
     * @param bio Markdown; null where there is none
     */
    public record FoundOwner(@Nullable String name, @Nullable String email, @Nullable String bio) {

        /** A source that says nothing of the owner. */
        public static final FoundOwner NOBODY = new FoundOwner(null, null, null);
    }

    public Batch {
        papers = List.copyOf(papers);
        redirects = List.copyOf(redirects);
        problems = List.copyOf(problems);
    }

    /** Papers and problems, as files of references hold them. */
    public static Batch of(String kind, List<FoundPaper> papers, List<ReadProblem> problems) {
        return new Batch(kind, FoundOwner.NOBODY, papers, List.of(), problems);
    }

    /** Several batches as one, in their order; of the owner the first says what is known. */
    public static Batch joined(List<Batch> batches) {
        if (batches.size() == 1) {
            return batches.getFirst();
        }
        List<String> kinds = batches.stream().map(Batch::kind).distinct().toList();
        return new Batch(
                kinds.size() == 1 ? kinds.getFirst() : "texts of several kinds",
                batches.stream()
                        .map(Batch::owner)
                        .filter(owner -> !owner.equals(FoundOwner.NOBODY))
                        .findFirst()
                        .orElse(FoundOwner.NOBODY),
                batches.stream().flatMap(batch -> batch.papers().stream()).toList(),
                batches.stream().flatMap(batch -> batch.redirects().stream()).distinct().toList(),
                batches.stream().flatMap(batch -> batch.problems().stream()).toList());
    }
}
