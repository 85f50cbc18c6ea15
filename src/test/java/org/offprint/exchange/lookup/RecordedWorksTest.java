package org.offprint.exchange.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.csl.CslReader;
import org.offprint.exchange.ris.RisReader;
import org.offprint.papers.PaperData;

/** Records as registers and reference managers write them, each with what is true of its work. */
class RecordedWorksTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/org/offprint/exchange/lookup/works");

    private int right;
    private int all;

    @Test
    void areTakenApartRightly() throws Exception {
        Map<String, String> shares = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Map<String, int[]> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> !f.toString().endsWith(".truth")).sorted().toList()) {
                right = 0;
                all = 0;
                compare(file, wrong);
                String kind = kind(file);
                int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
                count[0] += right;
                count[1] += all;
                shares.put(kind, count[0] + "/" + count[1]);
            }
        }

        assertThat(wrong).as("shares of right fields: %s", shares).isEmpty();
        assertThat(counts.values().stream().mapToInt(count -> count[1]).sum()).isGreaterThan(250);
    }

    private void compare(Path file, List<String> wrong) throws Exception {
        Map<PaperField, String> truth = truth(file);
        PaperData paper = read(file);
        for (PaperField field : PaperField.values()) {
            String found = field.shown(paper).replaceAll("\\s+", " ");
            String expected = truth.getOrDefault(field, "");
            if (!found.isEmpty() || !expected.isEmpty()) {
                all++;
                if (found.equals(expected)) {
                    right++;
                } else {
                    wrong.add(
                            "%s, %s: “%s” instead of “%s”"
                                    .formatted(file.getFileName(), field, found, expected));
                }
            }
        }
    }

    private static PaperData read(Path file) throws Exception {
        String name = file.toString();
        List<FoundPaper> papers =
                name.endsWith(".ris")
                        ? RisReader.read(Files.readString(file)).papers()
                        : name.endsWith(".xml")
                                ? ArxivFeed.read(
                                        new Service("arXiv", "X", null, Duration.ZERO),
                                        Files.readAllBytes(file))
                                : CslReader.read(Files.readString(file)).papers();
        assertThat(papers).as(name).hasSize(1);
        return papers.getFirst().data();
    }

    private static Map<PaperField, String> truth(Path file) throws IOException {
        Map<PaperField, String> truth = new EnumMap<>(PaperField.class);
        Path beside = Path.of(file.toString().replaceFirst("\\.\\w+$", ".truth"));
        for (String line : Files.readAllLines(beside)) {
            String[] parts = line.split(" = ", 2);
            truth.put(PaperField.valueOf(parts[0]), parts[1]);
        }
        return truth;
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".ris") ? "RIS" : name.replaceFirst("-.*", "");
    }
}
