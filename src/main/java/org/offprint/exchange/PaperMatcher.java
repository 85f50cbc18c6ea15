package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperVersion;

/**
 * Knows a work again: by DOI, by arXiv id, each also among its other versions, then by its title
 * with years at most one apart and an author in common, as far as both are known. Between a
 * preprint and its publication may lie {@value #YEARS_TO_PUBLICATION} years. Case, accents,
 * punctuation and the spelling of TeX do not count.
 *
 * @param <T> what is found, such as a stored paper
 */
public final class PaperMatcher<T> {

    private static final int YEARS_TO_PUBLICATION = 6;

    /** Below this many words a title, such as "Editorial", may be that of many works. */
    private static final int TELLING_WORDS = 3;

    private static final Pattern TEX = Pattern.compile("\\\\[a-zA-Z]+|[{}$\\\\]");

    private record Known<T>(T entry, PaperData data) {}

    private final Map<String, T> byDoi = new HashMap<>();
    private final Map<String, T> byArxiv = new HashMap<>();
    private final Map<String, List<Known<T>>> byTitle = new HashMap<>();

    /** Makes a work known; of two with one identifier the first is found. */
    public void add(T entry, PaperData data) {
        identify(entry, data.doi(), data.arxiv());
        for (PaperVersion version : data.versions()) {
            identify(entry, version.doi(), version.arxiv());
        }
        byTitle.computeIfAbsent(folded(data.title()), title -> new ArrayList<>(1))
                .add(new Known<>(entry, data));
    }

    /** The known work that this paper is, too. */
    public Optional<T> find(PaperData data) {
        Doi doi = data.doi();
        if (doi != null && byDoi.containsKey(WorkRelation.folded(doi))) {
            return Optional.ofNullable(byDoi.get(WorkRelation.folded(doi)));
        }
        ArxivId arxiv = data.arxiv();
        if (arxiv != null && byArxiv.containsKey(arxiv.value())) {
            return Optional.ofNullable(byArxiv.get(arxiv.value()));
        }
        String title = folded(data.title());
        if (title.isEmpty()) {
            return Optional.empty();
        }
        boolean telling = title.split(" ", TELLING_WORDS).length == TELLING_WORDS;
        return byTitle.getOrDefault(title, List.of()).stream()
                .filter(known -> agree(known.data(), data, telling))
                .map(Known::entry)
                .findFirst();
    }

    private void identify(T entry, @Nullable Doi doi, @Nullable ArxivId arxiv) {
        if (doi != null) {
            byDoi.putIfAbsent(WorkRelation.folded(doi), entry);
        }
        if (arxiv != null) {
            byArxiv.putIfAbsent(arxiv.value(), entry);
        }
    }

    private static boolean agree(PaperData a, PaperData b, boolean telling) {
        boolean preprint = WorkRelation.isPreprint(a) != WorkRelation.isPreprint(b);
        return bothOrNeither(a.arxiv(), b.arxiv())
                && (telling || a.doi() == null || b.doi() == null)
                && yearsAgree(a.date(), b.date(), preprint && telling ? YEARS_TO_PUBLICATION : 1)
                && authorsAgree(a.authors(), b.authors());
    }

    /** Two different arXiv ids are two works; an id on one side only says nothing. */
    private static boolean bothOrNeither(@Nullable ArxivId a, @Nullable ArxivId b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean yearsAgree(@Nullable PartialDate a, @Nullable PartialDate b, int most) {
        return a == null || b == null || Math.abs(a.year() - b.year()) <= most;
    }

    private static boolean authorsAgree(List<Author> a, List<Author> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> families = new HashSet<>();
        a.forEach(author -> families.add(Text.folded(author.family())));
        return b.stream().anyMatch(author -> families.contains(Text.folded(author.family())));
    }

    private static String folded(String title) {
        boolean tex = title.indexOf('\\') >= 0 || title.indexOf('$') >= 0;
        return Text.folded(tex ? TEX.matcher(title).replaceAll(" ") : title);
    }
}
