package org.offprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.offprint.ManyPapers;
import org.offprint.archive.OpenSite;
import org.offprint.papers.PaperCatalog;
import org.offprint.snapshot.StaticSite;

/**
 * Measures for {@code bench/snapshot}: how long the static copy of a site with many papers takes,
 * the first time and over an earlier copy, and how much of the processor it takes.
 */
final class SnapshotPapers {

    private SnapshotPapers() {}

    static void main(String[] args) throws IOException {
        int papers = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("offprint-bench");
        try (OpenSite site = OpenSite.in(folder.resolve("data"), "logging.threshold.console=OFF")) {
            site.get(PaperCatalog.class).addAll(ManyPapers.of(papers));
            StaticSite pages = site.get(StaticSite.class);
            measure(papers + " papers", pages, folder.resolve("site"));
            measure(papers + " papers again", pages, folder.resolve("site"));
        } finally {
            delete(folder);
        }
    }

    private static void measure(String what, StaticSite pages, Path target) throws IOException {
        Duration processor = processor();
        long clock = System.nanoTime();
        int files = pages.write(target, null).files();
        System.out.printf(
                "%s: %,d files in %.1f s (processor %.1f s)%n",
                what,
                files,
                (System.nanoTime() - clock) / 1e9,
                processor().minus(processor).toMillis() / 1e3);
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
