package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;

/**
 * Knows a work again: by DOI, by arXiv id, then by its title with years at most one apart and an
 * author in common, as far as both are known. Case, accents and punctuation do not count.
 *
 * @param <T> what is found, such as a stored paper
 */
final class PaperMatcher<T> {

    private record Known<T>(T entry, PaperData data) {}

    private final Map<String, T> byDoi = new HashMap<>();
    private final Map<String, T> byArxiv = new HashMap<>();
    private final Map<String, List<Known<T>>> byTitle = new HashMap<>();

    void add(T entry, PaperData data) {
        Doi doi = data.doi();
        if (doi != null) {
            byDoi.putIfAbsent(folded(doi), entry);
        }
        ArxivId arxiv = data.arxiv();
        if (arxiv != null) {
            byArxiv.putIfAbsent(arxiv.value(), entry);
        }
        byTitle.computeIfAbsent(Text.folded(data.title()), title -> new ArrayList<>())
                .add(new Known<>(entry, data));
    }

    Optional<T> find(PaperData data) {
        Doi doi = data.doi();
        if (doi != null && byDoi.containsKey(folded(doi))) {
            return Optional.ofNullable(byDoi.get(folded(doi)));
        }
        ArxivId arxiv = data.arxiv();
        if (arxiv != null && byArxiv.containsKey(arxiv.value())) {
            return Optional.ofNullable(byArxiv.get(arxiv.value()));
        }
        String title = Text.folded(data.title());
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return byTitle.getOrDefault(title, List.of()).stream()
                .filter(known -> agree(known.data(), data))
                .map(Known::entry)
                .findFirst();
    }

    private static boolean agree(PaperData a, PaperData b) {
        return bothOrNeither(a.arxiv(), b.arxiv())
                && yearsAgree(a.date(), b.date())
                && authorsAgree(a.authors(), b.authors());
    }

    /** Two different arXiv ids are two works; an id on one side only says nothing. */
    private static boolean bothOrNeither(@Nullable ArxivId a, @Nullable ArxivId b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean yearsAgree(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a == null || b == null || Math.abs(a.year() - b.year()) <= 1;
    }

    private static boolean authorsAgree(List<Author> a, List<Author> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> families = new HashSet<>();
        a.forEach(author -> families.add(Text.folded(author.family())));
        return b.stream().anyMatch(author -> families.contains(Text.folded(author.family())));
    }

    private static String folded(Doi doi) {
        return doi.value().toLowerCase(Locale.ROOT);
    }
}
