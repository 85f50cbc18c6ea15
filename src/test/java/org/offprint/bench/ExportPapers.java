package org.offprint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.ManyPapers;
import org.offprint.citations.CitationStyle;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperExports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures for {@code bench/export}: how long 10,000 papers take on their way out, each format for
 * the first time and then as the median of several; the time of the processor stands beside that of
 * the clock, since it does not depend on what else runs. No test: it promises no time.
 */
@SpringBootTest
class ExportPapers {

    private static final int PAPERS = 10_000;
    private static final int ROUNDS = 7;

    @TempDir static Path data;

    @Autowired private PaperCatalog catalog;
    @Autowired private PaperExports exports;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.starter", () -> "empty");
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @Test
    void measures() throws IOException {
        catalog.addAll(ManyPapers.of(PAPERS));
        StringBuilder report = new StringBuilder();
        for (ExportFormat format : ExportFormat.values()) {
            List<Paper> listed = exports.listAll(format, true);
            Times first = times(listed, format);
            List<Times> more = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                more.add(times(listed, format));
            }
            report.append(
                    "%s: %.0f ms the first time (processor %.0f), then %.0f (%.0f)\n"
                            .formatted(
                                    format.label(),
                                    first.clock(),
                                    first.processor(),
                                    median(more, Times::clock),
                                    median(more, Times::processor)));
        }
        Files.writeString(
                Path.of(Objects.requireNonNull(System.getProperty("bench.report"))), report);
    }

    private record Times(double clock, double processor) {}

    private Times times(List<Paper> listed, ExportFormat format) throws IOException {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long processor = thread.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        try (Writer out =
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            exports.write(listed, format, CitationStyle.APA, out);
        }
        return new Times(
                (System.nanoTime() - clock) / 1e6,
                (thread.getCurrentThreadCpuTime() - processor) / 1e6);
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> what) {
        return times.stream().mapToDouble(what).sorted().skip(ROUNDS / 2).findFirst().orElse(0);
    }
}
