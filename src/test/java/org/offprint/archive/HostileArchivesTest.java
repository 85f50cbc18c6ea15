package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.SampleSite;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Archives that are damaged, foreign or made to do harm, each refused with its reason. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileArchivesTest {

    @TempDir static Path folder;
    private static ArchiveReader reader;
    private static SequencedMap<String, byte[]> whole;

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    static void makeArchive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (OpenSite site = OpenSite.in(folder.resolve("data"))) {
            new SampleSite(site.beans()).fill(List.of());
            site.get(SiteArchive.class).write(out);
            reader = site.get(ArchiveReader.class);
        }
        whole = SiteArchiveTest.entries(out.toByteArray());
    }

    @BeforeEach
    void takeWholeOne() {
        files.putAll(whole);
    }

    @Test
    void aWholeOneIsTakenWithoutASite() throws IOException {
        try (VerifiedArchive archive = reader.read(zip(files))) {
            assertThat(archive.counts()).containsEntry("news", 4).containsEntry("pages", 3);
        }
    }

    @Test
    void aWholeOneThatWasUnpackedAndPackedAgainIsTaken() throws IOException {
        SequencedMap<String, byte[]> again = new LinkedHashMap<>();
        again.put("pages/", new byte[0]);
        again.put("media/", new byte[0]);
        whole.sequencedEntrySet().reversed().forEach(it -> again.put(it.getKey(), it.getValue()));

        reader.read(zip(again)).close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ../evil.json         | leads out of the archive
                    media/../../evil.jpg | leads out of the archive
                    /etc/cron.d/evil     | leads out of the archive
                    C:evil.json          | leads out of the archive
                    ..\\evil.json        | leads out of the archive
                    media\\x.jpg         | leads out of the archive
                    ./papers.json        | leads out of the archive
                    PAPERS.json          | is no file of an archive
                    evil.exe             | is no file of an archive
                    media/evil.svg       | is no file of an archive
                    nested.zip           | is no file of an archive
                    pages/UP.md          | is no file of an archive
                    evil.json            | is not named in manifest.json
                    """)
    void aNameThatNoArchiveHasIsRefused(String name, String reason) throws IOException {
        files.putFirst(name, new byte[] {1});

        assertRefused(zip(files), name.replace("\\\\", "\\"), reason);
    }

    @Test
    void aNameWithNulIsRefused() throws IOException {
        files.put("evil\0.json", new byte[0]);

        assertThatThrownBy(() -> reader.read(zip(files)))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessageContaining("evil");
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() throws IOException {
        files.put("papers.jsom", files.get("papers.json"));
        byte[] zip = bytes(files);
        replace(zip, "papers.jsom", "papers.json");

        assertThatThrownBy(() -> reader.read(write(zip)))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessageMatching("(?s).*(twice|duplicate).*");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        byte[] zip = bytes(files);
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getInt(at) != 0x02014b50) {
            at++;
        }
        zip[at + 5] = 3;
        buffer.putInt(at + 38, 0xA1FF << 16);

        assertRefused(write(zip), files.firstEntry().getKey(), "is a link");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 0.98})
    void oneThatIsCutShortIsRefused(double share) throws IOException {
        byte[] zip = bytes(files);

        assertThatThrownBy(() -> reader.read(write(Arrays.copyOf(zip, (int) (zip.length * share)))))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void whateverByteIsFlippedItIsRefusedOrTheSame() throws IOException {
        byte[] zip = bytes(files);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = zip.clone();
            flipped[random.nextInt(zip.length)] ^= (byte) (1 + random.nextInt(255));
            try (VerifiedArchive archive = reader.read(write(flipped))) {
                // A byte that carries nothing, such as one of a time.
                assertThat(archive.counts()).containsEntry("news", 4);
            } catch (RefusedArchiveException e) {
                assertThat(e.getMessage()).isNotBlank().hasLineCount(1);
            }
        }
    }

    @Test
    void aChangedFileIsRefused() throws IOException {
        files.put("news.json", "{\"news\":[]}".getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(files), "news.json", "is not as long as");
    }

    @Test
    void aFileThatIsMissingIsRefused() throws IOException {
        files.remove("news.json");

        assertRefused(zip(files), "news.json", "is named in manifest.json and missing");
    }

    @Test
    void anyOtherZipIsRefused() throws IOException {
        files.clear();
        files.put("news.json", new byte[3]);

        assertThatThrownBy(() -> reader.read(zip(files)))
                .hasMessageContaining("no archive of Offprint’s");
    }

    @Test
    void oneOfAnotherProgramIsRefused() throws IOException {
        manifest(manifest -> manifest.put("format", "somebody-else"));

        assertThatThrownBy(() -> reader.read(zip(files)))
                .hasMessageContaining("does not say that it is an archive of Offprint’s");
    }

    @ParameterizedTest
    @CsvSource({"0, which no Offprint wrote", "2, that of a newer Offprint"})
    void oneOfAnotherFormIsRefused(int version, String reason) throws IOException {
        manifest(manifest -> manifest.put("formatVersion", version));

        assertThatThrownBy(() -> reader.read(zip(files))).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 9, 999})
    void rowsOfAnUnknownSchemaAreRefused(int schema) throws IOException {
        manifest(manifest -> manifest.put("schema", schema));

        assertThatThrownBy(() -> reader.read(zip(files)))
                .hasMessageStartingWith("Its rows have the form " + schema);
    }

    @Test
    void rowsOfAnOlderSchemaAreBroughtToTodays() throws IOException {
        // Without what V012 brought, and V011, which no archive carries.
        files.remove("imports.json");
        manifest(manifest -> {
            manifest.put("schema", 10);
            manifest.put("count", manifest.get("count").intValue() - 1);
            manifest.withArray("files")
                    .removeIf(it -> it.get("name").stringValue().equals("imports.json"));
        });

        try (VerifiedArchive archive = reader.read(zip(files))) {
            assertThat(archive.counts()).containsEntry("news", 4);
        }
    }

    @Test
    void rowsThatAnOlderSchemaHasNoPlaceForAreRefused() throws IOException {
        manifest(manifest -> manifest.put("schema", 10));

        assertRefused(zip(files), "imports.json", "belongs to nothing");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        putAgain("news.json", new byte[40 << 20]);

        assertRefused(zip(files), "news.json", "times larger when it is unpacked");
    }

    @Test
    void aFileThatIsLongerThanItIsSaidToBeIsRefused() throws IOException {
        putAgain("news.json", new byte[300_000]);
        byte[] zip = bytes(files);
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50
                    && new String(zip, at + 46, 9, StandardCharsets.US_ASCII).equals("news.json")) {
                buffer.putInt(at + 24, 10);
            }
        }

        assertRefused(write(zip), "news.json", "is not as long as");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        for (int i = 0; i < 65_600; i++) {
            files.put("pages/p" + i + ".md", new byte[0]);
        }

        assertThatThrownBy(() -> reader.read(zip(files)))
                .isInstanceOf(RefusedArchiveException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    news.json     | "visibility" : "PUBLIC"  | "visibility" : "LOUD"      | holds what no site can
                    news.json     | "version" : 0            | "version" : "0"            | “version” is "0", which it cannot be
                    news.json     | "version" : 0            | "version" : 0, "evil" : 1  | “evil” is unknown
                    news.json     | "news" : [               | "olds" : [                 | has “olds”, which is unknown
                    news.json     | "news" : [               | "news" : [ 1,              | of which one is no object
                    news.json     | "news_date" : "2         | "news_date" : "x           | which it cannot be
                    news.json     | "news_date"              | "news_dote"                | is unknown
                    papers.json   | "family" : "Zhu"         | "family" : null            | which it cannot be
                    papers.json   | "slug" : "               | "slug" : "Ä                | holds what no site can
                    papers.json   | "old_slugs" : [ ]        | "old_slugs" : [ ] } {}     | goes on behind its end
                    papers.json   | "paper_type" : "ARTICLE" | "paper_type" : "POEM"      | holds what no site can
                    talks.json    | "links" : [              | "lonks" : [                | is unknown
                    pages.json    | "pages/engine.md"        | "pages/hostile.md"         | is not “pages/engine.md”
                    pages.json    | "pages/engine.md"        | "../../etc/passwd"         | is not “pages/engine.md”
                    settings.json | "language" : "en"        | "language" : "!!"          | holds what no site can
                    settings.json | "settings" : [           | "settings" : [ {"id":2},   | number 1 of “settings”
                    files.json    | "address" : "plot.png"   | "address" : "../plot.png"  | holds what no site can
                    """)
    void aRecordThatCannotBeIsRefused(String file, String right, String wrong, String reason)
            throws IOException {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        putAgain(
                file,
                text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))
                        .getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(files), file, reason);
    }

    @Test
    void aFileWithAnotherContentThanItsNameSaysIsRefused() throws IOException {
        String name =
                files.keySet().stream().filter(n -> n.endsWith(".pdf")).findFirst().orElseThrow();
        putAgain(name, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(files), name, "holds another content than its name says");
    }

    @Test
    void aFileThatSomethingRefersToMustBeThere() throws IOException {
        String name =
                files.keySet().stream().filter(n -> n.endsWith(".pdf")).findFirst().orElseThrow();
        files.remove(name);
        manifest(manifest -> {
            manifest.withArray("files").removeIf(it -> it.get("name").stringValue().equals(name));
            manifest.put("count", manifest.get("count").intValue() - 1);
        });

        assertRefused(zip(files), name, "is missing, though something refers to it");
    }

    @Test
    void aFileThatNothingRefersToIsRefused() throws IOException {
        files.putFirst("pages/more.md", new byte[0]);
        putAgain("pages/more.md", "More".getBytes(StandardCharsets.UTF_8));

        assertRefused(zip(files), "pages/more.md", "belongs to nothing");
    }

    private static void assertRefused(Path zip, String file, String reason) {
        assertThatThrownBy(() -> reader.read(zip))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(reason);
    }

    /** Another content, which the manifest knows. */
    private void putAgain(String name, byte[] content) {
        files.put(name, content);
        manifest(manifest -> {
            var all = manifest.withArray("files");
            all.removeIf(it -> it.get("name").stringValue().equals(name));
            all.addObject()
                    .put("name", name)
                    .put("bytes", content.length)
                    .put("sha256", SiteArchiveTest.Checksum.of(content));
            manifest.put("count", all.size());
        });
    }

    private void manifest(Consumer<ObjectNode> change) {
        ObjectNode manifest = (ObjectNode) JsonMapper.shared().readTree(files.get("manifest.json"));
        change.accept(manifest);
        files.put("manifest.json", JsonMapper.shared().writeValueAsBytes(manifest));
    }

    private static Path zip(Map<String, byte[]> files) throws IOException {
        return write(bytes(files));
    }

    private static Path write(byte[] zip) throws IOException {
        Path file = folder.resolve("some.zip");
        Files.write(file, zip);
        return file;
    }

    private static byte[] bytes(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void replace(byte[] bytes, String old, String with) {
        byte[] from = old.getBytes(StandardCharsets.US_ASCII);
        byte[] to = with.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
    }
}
