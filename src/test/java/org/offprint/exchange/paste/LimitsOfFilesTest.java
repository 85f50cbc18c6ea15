package org.offprint.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.bibtex.BibtexLimits;
import org.offprint.exchange.Batch;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/** Limits that the owner has set, lower and higher than the usual ones, in every kind of text. */
class LimitsOfFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "json", "md", "txt"})
    void refusesALongerFile(String ending) {
        byte[] file = "x".repeat(1_001).getBytes(StandardCharsets.UTF_8);

        Batch batch = read("papers." + ending, file, bytes(1_000));

        assertThat(batch.papers()).isEmpty();
        assertThat(messages(batch))
                .containsExactly(
                        "papers.%s has 1,001 bytes; 1,000 are the most, and nothing of it was read. Divide it, or set OFFPRINT_IMPORT_MAX_BYTES higher."
                                .formatted(ending));
        assertThat(messages(read("papers." + ending, file, bytes(1_001))))
                .noneMatch(message -> message.contains("OFFPRINT"));
    }

    @Test
    void refusesALongerText() {
        Batch batch = paste("x".repeat(1_001), bytes(1_000));

        assertThat(messages(batch))
                .containsExactly(
                        "The text has 1,001 characters; 1,000 are the most, and nothing of it was read. Divide it, or set OFFPRINT_IMPORT_MAX_BYTES higher.");
    }

    /** Each beyond what is usual for its kind. */
    @ParameterizedTest
    @CsvSource({"bib, 32000001", "ris, 40000001", "json, 40000001", "md, 1048577"})
    void readsALongerFileWhereTheLimitIsLifted(String ending, int length) {
        byte[] file = padded(papers(ending, 1), length);

        assertThat(messages(read("papers." + ending, file, ImportLimits.USUAL)))
                .anyMatch(message -> message.contains("OFFPRINT_IMPORT_MAX_BYTES"));
        Batch lifted = read("papers." + ending, file, bytes(41_000_000));
        assertThat(lifted.problems()).isEmpty();
        assertThat(lifted.papers()).hasSize(1);
    }

    @Test
    void readsALongerTextWhereTheLimitIsLifted() {
        String text = papers("bib", 1) + " ".repeat(40_000_000);

        assertThat(paste(text, ImportLimits.USUAL).papers()).isEmpty();
        assertThat(paste(text, bytes(41_000_000)).papers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "json"})
    void readsNoMoreEntries(String ending) {
        Batch batch = read("papers." + ending, bytes(papers(ending, 3)), entries(2));

        assertThat(batch.papers()).hasSize(2);
        assertThat(messages(batch))
                .singleElement()
                .asString()
                .contains("first 2", "OFFPRINT_IMPORT_MAX_ENTRIES");
        assertThat(read("papers." + ending, bytes(papers(ending, 3)), entries(3)).problems())
                .isEmpty();
    }

    @Test
    void refusesAPageOfMorePapers() {
        assertThat(messages(read("about.md", bytes(papers("md", 3)), entries(2))))
                .singleElement()
                .asString()
                .contains("more than 2 papers", "OFFPRINT_IMPORT_MAX_ENTRIES");
        assertThat(read("about.md", bytes(papers("md", 5_001)), entries(5_001)).papers())
                .hasSize(5_001);
    }

    @Test
    void readsNoMoreReferences() {
        String three =
                """
                A. Lattice. Lattices without tears, part one. Journal of Tests 1, 1-9 (2021).

                A. Lattice. Lattices without tears, part two. Journal of Tests 2, 1-9 (2022).

                A. Lattice. Lattices without tears, part three. Journal of Tests 3, 1-9 (2023).
                """;

        assertThat(paste(three, entries(2)).papers()).hasSize(2);
        assertThat(messages(paste(three, entries(2))))
                .anyMatch(message ->
                        message.contains("first 2 references")
                                && message.contains("OFFPRINT_IMPORT_MAX_ENTRIES"));
        assertThat(paste(three, entries(3)).problems()).isEmpty();
        assertThat(paste(three, entries(3)).papers()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"bib, 20000", "ris, 20000", "json, 20000"})
    void readsMoreEntriesWhereTheLimitIsLifted(String ending, int usual) {
        int count = ending.equals("bib") ? BibtexLimits.USUAL.entries() : usual;
        byte[] file = bytes(papers(ending, count + 1));

        Batch batch = read("papers." + ending, file, entries(count + 1));

        assertThat(batch.problems()).isEmpty();
        assertThat(batch.papers()).hasSize(count + 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "3, 3", "150, 150", "150, 100", "1000, 1000", "1000, 999"})
    void readsBracesAsDeepAsTheyMayBe(int depth, int most) {
        String title = "{".repeat(depth - 1) + "Deep" + "}".repeat(depth - 1);
        Batch batch =
                read("papers.bib", bytes("@misc{a, title = {%s}}".formatted(title)), nesting(most));

        assertThat(batch.papers()).extracting(paper -> paper.data().title()).containsOnly("Deep");
        if (depth <= most) {
            assertThat(batch.problems()).isEmpty();
        } else {
            assertThat(messages(batch))
                    .singleElement()
                    .asString()
                    .contains(
                            "has %,d braces within each other, and %,d are the most"
                                    .formatted(depth, most),
                            "OFFPRINT_IMPORT_MAX_NESTING");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "59, 60", "60, 60", "60, 61", "999, 1000", "999, 999"})
    void readsJsonAsDeepAsItMayBe(int lists, int most) {
        String item =
                "[{\"title\": \"Deep\", \"custom\": %s}]"
                        .formatted("[".repeat(lists) + "]".repeat(lists));

        Batch batch = read("papers.json", bytes(item), nesting(most));

        assertThat(batch.papers()).extracting(paper -> paper.data().title()).containsOnly("Deep");
        if (lists + 1 <= most) {
            assertThat(batch.problems()).isEmpty();
        } else {
            assertThat(messages(batch))
                    .singleElement()
                    .asString()
                    .contains(
                            "nested deeper than %,d".formatted(most),
                            "OFFPRINT_IMPORT_MAX_NESTING");
        }
    }

    private static Batch read(String name, byte[] bytes, ImportLimits limits) {
        return new FileReader(limits).read(name, bytes).readOffline();
    }

    private static Batch paste(String text, ImportLimits limits) {
        return PasteReader.read(text, limits).readOffline();
    }

    private static List<String> messages(Batch batch) {
        return batch.problems().stream().map(ReadProblem::message).toList();
    }

    private static ImportLimits bytes(int most) {
        return limits(most, null, null);
    }

    private static ImportLimits entries(int most) {
        return limits(null, most, null);
    }

    private static ImportLimits nesting(int most) {
        return limits(null, null, most);
    }

    private static ImportLimits limits(
            @Nullable Integer bytes, @Nullable Integer entries, @Nullable Integer nesting) {
        return new ImportLimits(bytes, entries, nesting, null, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file with space at its end, so that it has this length. */
    private static byte[] padded(String text, int length) {
        return bytes(text + " ".repeat(length - text.length()));
    }

    private static String papers(String ending, int count) {
        return switch (ending) {
            case "bib" -> joined(count, "@misc{k%1$d, title = {Lattices %1$d}}\n", "", "");
            case "ris" -> joined(count, "TY  - JOUR\nTI  - Lattices %d\nER  - \n", "", "");
            case "json" ->
                    joined(count, "{\"type\": \"book\", \"title\": \"Lattices %d\"},", "[", "{}]")
                            .replace(",{}]", "]");
            default ->
                    joined(
                            count,
                            "- A Lattice, [Lattices %1$d](https://example.org/%1$d). ICML 2021.\n",
                            "# Publications\n",
                            "");
        };
    }

    private static String joined(int count, String each, String before, String after) {
        return IntStream.range(0, count)
                .mapToObj(each::formatted)
                .collect(Collectors.joining("", before, after));
    }
}
