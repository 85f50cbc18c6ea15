package org.offprint.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    private CitationKeys() {}

    static String of(Paper paper) {
        CitationKey own = paper.data().citationKey();
        return own == null ? made(paper) : own.value();
    }

    /**
     * The keys of a list, in which none stands twice: behind the second of the same stands an a,
     * behind the third a b. BibTeX does not tell upper from lower case.
     */
    static List<String> of(List<Paper> papers) {
        Set<String> taken = new HashSet<>();
        for (Paper paper : papers) {
            CitationKey own = paper.data().citationKey();
            if (own != null) {
                taken.add(folded(own.value()));
            }
        }
        Set<String> ownSeen = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        List<String> keys = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            String key = of(paper);
            boolean free =
                    paper.data().citationKey() == null
                            ? taken.add(folded(key))
                            : ownSeen.add(folded(key));
            keys.add(free ? key : numbered(key, taken, last));
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
        return key.length() <= CitationKey.MAX_LENGTH
                ? key.toString()
                : key.substring(0, CitationKey.MAX_LENGTH);
    }

    private static String ascii(String name) {
        return OTHER_SIGNS.matcher(Text.folded(name)).replaceAll("");
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
