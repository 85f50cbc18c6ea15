package org.offprint.papers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.common.Text;

/**
 * The keys of papers: the owner's own, else one made of the first author's family name, the year
 * and the first word of the title that says something, in letters and digits of ASCII.
 */
final class CitationKeys {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");

    /** So that letters have their place behind it. */
    private static final int MOST_MADE = CitationKey.MAX_LENGTH - 8;

    /** Of the same address, the one without a number or with the lowest one first. */
    private static final Comparator<Paper> BY_ADDRESS =
            Comparator.<Paper>comparingInt(paper -> paper.slug().value().length())
                    .thenComparing(paper -> paper.slug().value())
                    .thenComparing(paper -> paper.id().value());

    private CitationKeys() {}

    static String of(Paper paper) {
        CitationKey own = paper.data().citationKey();
        return own == null ? made(paper) : own.value();
    }

    /**
     * The keys of papers, of which none is there twice, whatever the order of the papers: behind
     * the second of the same stands an a, behind the third a b. BibTeX does not tell upper from
     * lower case.
     */
    static Map<PaperId, String> of(Collection<Paper> papers) {
        Set<String> taken = new HashSet<>();
        for (Paper paper : papers) {
            CitationKey own = paper.data().citationKey();
            if (own != null) {
                taken.add(folded(own.value()));
            }
        }
        Set<String> ownSeen = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        Map<PaperId, String> keys = HashMap.newHashMap(papers.size());
        for (Paper paper : papers.stream().sorted(BY_ADDRESS).toList()) {
            String key = of(paper);
            boolean free =
                    paper.data().citationKey() == null
                            ? taken.add(folded(key))
                            : ownSeen.add(folded(key));
            keys.put(paper.id(), free ? key : numbered(key, taken, last));
        }
        return keys;
    }

    /** Goes on from the last letter that this key got, so that long lists stay quick. */
    private static String numbered(String key, Set<String> taken, Map<String, Integer> last) {
        while (true) {
            String candidate = key + letters(last.merge(folded(key), 1, Integer::sum));
            if (taken.add(folded(candidate))) {
                return candidate;
            }
        }
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * A paper whose address got a number, because another one of that author and year begins with
     * the same word, gets a letter for it; so it keeps its key whatever it is listed with.
     */
    private static String made(Paper paper) {
        PaperData data = paper.data();
        StringBuilder key = new StringBuilder();
        if (!data.authors().isEmpty()) {
            key.append(ascii(data.authors().getFirst().family()));
        }
        if (data.date() != null) {
            key.append(data.date().year());
        }
        PaperSlug.word(data.title()).ifPresent(key::append);
        if (key.isEmpty()) {
            key.append("paper-").append(paper.id().toString(), 0, 8);
        }
        if (key.length() > MOST_MADE) {
            key.setLength(MOST_MADE);
        }
        return key.append(letters(PaperSlug.number(paper) - 1)).toString();
    }

    private static String ascii(String name) {
        return OTHER_SIGNS.matcher(Text.folded(name)).replaceAll("");
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
