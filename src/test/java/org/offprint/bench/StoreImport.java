package org.offprint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import org.offprint.bibtex.BibtexSamples;
import org.offprint.common.Visibility;
import org.offprint.exchange.Batch;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.bibtex.BibtexReader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures for {@code bench/import}: how long entries of BibTeX take to be matched against stored
 * papers and stored, and how long the person waits at most to hear how far it is.
 */
final class StoreImport {

    private static final int MOST = 10_000;

    private final BatchImport imports;

    private StoreImport(BatchImport imports) {
        this.imports = imports;
    }

    static void main(String[] args) throws Exception {
        for (int entries : new int[] {MOST / 4, MOST / 2, MOST}) {
            run(entries);
        }
    }

    private static void run(int entries) throws Exception {
        Path data = Files.createTempDirectory("offprint-bench");
        try (ConfigurableApplicationContext site = start(data)) {
            StoreImport store = new StoreImport(site.getBean(BatchImport.class));
            String text = BibtexSamples.typical(entries);
            store.measure(entries + " new papers", text);
            store.measure(entries + " again, nothing changes", text);
            store.measure(
                    entries + " new ones against " + entries + " stored",
                    text.replace("title     = {", "title     = {Another "));
        } finally {
            delete(data);
        }
    }

    private static ConfigurableApplicationContext start(Path data) throws ClassNotFoundException {
        return new SpringApplicationBuilder(Class.forName("org.offprint.cli.CommandConfiguration"))
                .web(WebApplicationType.NONE)
                .properties("logging.threshold.console=OFF")
                .run("--offprint.data=" + data, "--offprint.starter=empty");
    }

    private void measure(String what, String text) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long processor = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Batch batch = BibtexReader.read(text);
        long read = System.nanoTime();
        ImportPlan plan = imports.plan(batch, Visibility.PUBLIC);
        long planned = System.nanoTime();
        AtomicLong last = new AtomicLong(planned);
        AtomicLong longest = new AtomicLong();
        ImportProgress listener =
                (done, total) -> {
                    long now = System.nanoTime();
                    longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
                };
        imports.apply(plan, ImportChoices.AS_PLANNED, listener);
        long stored = System.nanoTime();
        System.out.printf(
                "%s: read %d ms, compared %d ms, stored %d ms, together %d ms (processor %d ms), longest silence %d ms%n",
                what,
                (read - start) / 1_000_000,
                (planned - read) / 1_000_000,
                (stored - planned) / 1_000_000,
                (stored - start) / 1_000_000,
                (thread.getCurrentThreadCpuTime() - processor) / 1_000_000,
                longest.get() / 1_000_000);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
