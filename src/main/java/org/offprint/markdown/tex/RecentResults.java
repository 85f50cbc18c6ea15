package org.offprint.markdown.tex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The MathML of the formulas asked for last, and which ones were not understood, up to a number of
 * characters. Safe for use by many threads.
 */
final class RecentResults {

    private static final int CHARACTERS_OF_AN_ENTRY = 100;

    private final long most;
    private final Map<TexFormula, Optional<String>> results = new LinkedHashMap<>(64, .75f, true);
    private long characters;

    RecentResults(long mostCharacters) {
        this.most = mostCharacters;
    }

    /** The result: MathML, or empty if the formula is not understood; null if it is not known. */
    synchronized @Nullable Optional<String> get(TexFormula formula) {
        return results.get(formula);
    }

    synchronized void put(TexFormula formula, Optional<String> mathml) {
        Optional<String> former = results.put(formula, mathml);
        characters += size(formula, mathml);
        characters -= former == null ? 0 : size(formula, former);
        var oldest = results.entrySet().iterator();
        while (characters > most && oldest.hasNext()) {
            var entry = oldest.next();
            characters -= size(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    synchronized int size() {
        return results.size();
    }

    private static long size(TexFormula formula, Optional<String> mathml) {
        return CHARACTERS_OF_AN_ENTRY + formula.tex().length() + mathml.orElse("").length();
    }
}
