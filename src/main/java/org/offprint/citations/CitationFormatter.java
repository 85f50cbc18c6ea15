package org.offprint.citations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes works in the citation styles of journals. The first work of a style costs some tenths of a
 * second, for reading the style; each further one about a millisecond. Any number of threads may
 * ask.
 */
@Component
public class CitationFormatter {

    private final Map<Key, StyleEngine> engines = new ConcurrentHashMap<>();

    private record Key(CitationStyle style, CitationLanguage language) {}

    CitationFormatter() {}

    /**
     * Writes the work in the style.
     *
     * @param language in which words such as "and" or "edited by" stand; English where the styles
     *     do not know it
     */
    public Citation format(CitationStyle style, CslItem item, Locale language) {
        return engine(style, language).format(item);
    }

    /** Writes the work in every style. */
    public List<Citation> formatAll(CslItem item, Locale language) {
        return Stream.of(CitationStyle.values())
                .map(style -> format(style, item, language))
                .toList();
    }

    private StyleEngine engine(CitationStyle style, Locale language) {
        return engines.computeIfAbsent(
                new Key(style, CitationLanguage.of(language)),
                key -> new StyleEngine(key.style(), key.language()));
    }
}
