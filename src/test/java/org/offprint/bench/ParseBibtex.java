package org.offprint.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.offprint.bibtex.BibtexLimits;
import org.offprint.bibtex.BibtexParser;
import org.offprint.bibtex.BibtexSamples;
import org.offprint.bibtex.ParsedEntry;
import org.offprint.exchange.bibtex.BibtexReader;

/**
 * Measures for {@code bench/import}: how long 10,000 entries of BibTeX take, 6.7 MB, on one thread
 * that is warm. Prints the time of the processor beside that of the clock, since the one does not
 * depend on what else runs.
 */
final class ParseBibtex {

    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 15;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private ParseBibtex() {}

    static void main(String[] args) {
        new ParseBibtex().run(BibtexSamples.typical(ENTRIES));
    }

    private void run(String text) {
        measure("parsed: entries, keys, fields as TeX", text, ParseBibtex::parsed);
        measure("parsed, and each value taken apart to Unicode", text, ParseBibtex::decoded);
        measure("read as papers", text, source -> BibtexReader.read(source).papers().size());
        measure(
                "one entry recognised and read",
                BibtexSamples.typical(1),
                source -> BibtexReader.read(source).papers().size());
    }

    private static int parsed(String text) {
        return BibtexParser.parse(text, BibtexLimits.USUAL).entries().size();
    }

    private static int decoded(String text) {
        int fields = 0;
        for (ParsedEntry entry : BibtexParser.parse(text, BibtexLimits.USUAL).entries()) {
            fields += entry.entry().fields().size();
        }
        return fields;
    }

    private void measure(String what, String text, ToIntFunction<String> work) {
        List<Long> clock = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        int result = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            result += work.applyAsInt(text);
            clock.add(System.nanoTime() - start);
            processor.add(threads.getCurrentThreadCpuTime() - cpu);
        }
        IO.println(
                "%s: %.1f ms by the clock, %.1f of the processor (medians of the last %d; %,d)"
                        .formatted(
                                what,
                                median(clock),
                                median(processor),
                                ROUNDS - 5,
                                result / ROUNDS));
    }

    private static double median(List<Long> nanos) {
        List<Long> warm = new ArrayList<>(nanos.subList(5, nanos.size()));
        Collections.sort(warm);
        return warm.get(warm.size() / 2) / 1e6;
    }
}
