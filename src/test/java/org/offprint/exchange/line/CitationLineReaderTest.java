package org.offprint.exchange.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;

/**
 * The share of references that are taken apart rightly must not fall: on the set that the reader
 * was made with, on one that it was only measured with, and on what our own styles write.
 */
class CitationLineReaderTest {

    private final CitationLineReader reader = new CitationLineReader();

    @Test
    void takesTheReferencesApartThatItWasMadeWith() throws IOException {
        Shares shares = measured("references.txt");

        assertThat(shares.ofFields()).as(shares.wrong()).isGreaterThanOrEqualTo(0.99);
        assertThat(shares.ofWholes()).as(shares.wrong()).isGreaterThanOrEqualTo(0.98);
        shares.kinds().keySet().stream()
                .filter(kind -> !kind.equals("french"))
                .forEach(kind ->
                        assertThat(shares.ofKind(kind)).as(kind).isGreaterThanOrEqualTo(0.99));
    }

    @Test
    void takesReferencesApartThatItWasNotMadeWith() throws IOException {
        Shares shares = measured("held-out.txt");

        assertThat(shares.ofFields()).as(shares.wrong()).isGreaterThanOrEqualTo(0.97);
        assertThat(shares.ofWholes()).as(shares.wrong()).isGreaterThanOrEqualTo(0.94);
        assertThat(shares.ofField("by")).isGreaterThanOrEqualTo(0.98);
        assertThat(shares.ofField("title")).isGreaterThanOrEqualTo(0.96);
        assertThat(shares.ofField("doi")).isEqualTo(1);
    }

    @Test
    void takesApartWhatOurOwnStylesWrite() {
        Shares shares = new Shares();
        for (ReferenceCase written : WrittenReferences.of(60)) {
            PaperData paper = reader.read(written.line()).data();
            shares.add(written, WrittenReferences.describe(paper), written.truth().keySet());
        }

        assertThat(shares.ofFields()).as(shares.wrong()).isGreaterThanOrEqualTo(0.97);
        assertThat(shares.ofField("doi")).isEqualTo(1);
        Map<String, Double> least =
                new TreeMap<>(
                        Map.of(
                                "apa",
                                0.97,
                                "mla",
                                0.99,
                                "chicago",
                                0.93,
                                "harvard",
                                0.97,
                                "vancouver",
                                0.98,
                                "ieee",
                                0.99,
                                "acm",
                                0.93,
                                "ams",
                                0.95,
                                "nature",
                                0.95,
                                "lncs",
                                0.96));
        assertThat(shares.kinds()).containsOnlyKeys(least.keySet());
        least.forEach((style, share) ->
                assertThat(shares.ofKind(style)).as(style).isGreaterThanOrEqualTo(share));
    }

    @Test
    void showsWhereEachPartStands() {
        String line = "[1]  K. He and J. Sun, **“Deep nets,”** in *Proc. CVPR*, 2016, pp. 770–778.";

        FoundPaper found = reader.read(line);

        assertThat(found.source()).isEqualTo(line);
        assertThat(shown(found, PaperField.AUTHORS)).isEqualTo("K. He and J. Sun");
        assertThat(shown(found, PaperField.TITLE)).isEqualTo("Deep nets,");
        assertThat(shown(found, PaperField.VENUE)).isEqualTo("Proc. CVPR");
        assertThat(shown(found, PaperField.PAGES)).isEqualTo("770–778");
        assertThat(shown(found, PaperField.DATE)).isEqualTo("2016");
    }

    static Stream<ReferenceCase> references() throws IOException {
        return Stream.concat(
                ReferenceCase.load("references.txt").stream(),
                ReferenceCase.load("held-out.txt").stream());
    }

    @ParameterizedTest
    @MethodSource("references")
    void keepsTheEvidenceWithinTheSource(ReferenceCase reference) {
        FoundPaper found = reader.read(reference.line());

        assertThat(found.evidence())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()))
                .allMatch(place -> place.end() <= reference.line().length());
    }

    @Test
    void saysWhereItIsUnsure() {
        FoundPaper found = reader.read("Doe, J. (2020). Some words on birds. The Nest.");

        assertThat(found.evidence()).anyMatch(place -> !place.sure());
    }

    @Test
    void asksForTheOwnersNameWhereOnlyCoAuthorsAreNamed() {
        PaperData paper =
                reader.read("“Trust and Trade”, with P. Novak. R&R at Econometrica.").data();

        assertThat(paper.status()).isEqualTo(PaperStatus.UNDER_REVIEW);
        assertThat(paper.attention()).contains("add your own name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Doe J et al. A study of cells. Cell. 2020;1(2):3-4. | The list of authors is not complete.
                    Doe J, Roe R. A study of cells. Cell. | No year was found.
                    A Study of Cells Without Anybody. Nature, 2020. | No authors were found.
                    """)
    void namesWhatIsMissing(String line, String doubt) {
        assertThat(reader.read(line).data().attention()).contains(doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am a professor of geology and like hiking.",
                "Please find below the list of my publications from the last years.",
                "Publications",
                "Journal articles",
                "2020",
                "https://example.org",
                "Hello, world!"
            })
    void doesNotTakeOtherTextForReference(String text) {
        assertThat(reader.find(text)).isEmpty();
        assertThat(reader.read(text).data().title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(30)
    void endsSoonOnHostileLines(String line) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        FoundPaper found = reader.read(line);

        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
        assertThat(found.data().title()).isNotBlank();
    }

    static List<String> hostile() {
        return List.of(
                "(".repeat(100_000),
                "[".repeat(100_000),
                "*".repeat(100_000),
                "_a".repeat(50_000),
                "\"".repeat(100_000),
                "“a".repeat(50_000),
                "A. ".repeat(40_000),
                "A, ".repeat(40_000),
                "Aa Bb, ".repeat(20_000),
                "Aa, A., ".repeat(20_000),
                "and ".repeat(30_000),
                "1".repeat(100_000),
                "1(2), ".repeat(20_000),
                "2020 ".repeat(20_000),
                "10.1000/".repeat(20_000),
                "https://".repeat(20_000),
                "In: ".repeat(30_000),
                "<i>".repeat(30_000),
                "&amp;".repeat(30_000),
                "\\".repeat(100_000),
                "，".repeat(100_000),
                "Best Aa Bb Cc Dd ".repeat(8_000),
                "University of ".repeat(8_000),
                "Aa Bb: Cc, Dd. ".repeat(8_000),
                "\u0000\u202E😀".repeat(20_000),
                "x" + " ".repeat(100_000) + "y");
    }

    private Shares measured(String set) throws IOException {
        Shares shares = new Shares();
        for (ReferenceCase reference : ReferenceCase.load(set)) {
            shares.add(reference, reader.read(reference.line()).data());
        }
        return shares;
    }

    private static String shown(FoundPaper found, PaperField field) {
        FieldEvidence place =
                found.evidence().stream()
                        .filter(evidence -> evidence.field() == field)
                        .findFirst()
                        .orElseThrow();
        return found.source().substring(place.start(), place.end());
    }
}
