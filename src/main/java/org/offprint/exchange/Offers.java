package org.offprint.exchange;

import java.util.HashMap;
import java.util.Map;
import org.offprint.papers.PaperId;

/**
 * What imports have offered for many papers. It is kept as the texts that are stored, which take a
 * fraction of the room of what they say: an import meets all papers of a site, one at a time.
 */
final class Offers {

    private final Map<PaperId, String> texts;

    private Offers(Map<PaperId, String> texts) {
        this.texts = texts;
    }

    /** Nothing has been offered. */
    static Offers none() {
        return new Offers(new HashMap<>());
    }

    /**
     * What is stored.
     *
     * @param texts as {@link OfferedValues#text} writes them
     */
    static Offers of(Map<PaperId, String> texts) {
        return new Offers(new HashMap<>(texts));
    }

    /** What was offered for the paper so far. */
    OfferedValues of(PaperId paper) {
        String text = texts.get(paper);
        return text == null ? OfferedValues.NONE : OfferedValues.parse(text);
    }

    boolean contains(PaperId paper) {
        return texts.containsKey(paper);
    }

    /** Sets what was offered for the paper. */
    void put(PaperId paper, OfferedValues values) {
        texts.put(paper, values.text());
    }

    /** Those of which the other offers do not say the same. */
    Map<PaperId, String> notIn(Offers others) {
        Map<PaperId, String> different = new HashMap<>(texts);
        different
                .entrySet()
                .removeIf(offer -> offer.getValue().equals(others.texts.get(offer.getKey())));
        return different;
    }
}
