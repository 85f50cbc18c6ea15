package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.SampleSite;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteArchiveTest {

    /** Tables that no archive carries, each with the reason. */
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "admin_account", "the account belongs to the installation",
                    "login_try", "of this installation",
                    "remembered_login", "sessions never leave",
                    "personal_token", "tokens never leave",
                    "working_draft", "what was not published is not the site yet",
                    "change_set", "the archive is what the site is, a backup also what it was",
                    "entry_change", "the archive is what the site is, a backup also what it was",
                    "site_state",
                            "counts what happened here; the manifest says whether it is the starter",
                    "flyway_schema_history", "the manifest names the newest migration");

    @TempDir static Path data;
    private static OpenSite site;

    @BeforeAll
    static void open() {
        site = OpenSite.in(data);
        new SampleSite(site.beans()).fill(List.of());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void carriesEveryTableOfTheDatabaseOrSaysWhyNot() {
        Set<String> carried =
                site.beans().getBeansOfType(StoredKind.class).values().stream()
                        .flatMap(kind -> kind.tables().stream())
                        .flatMap(StoredTable::withParts)
                        .map(StoredTable::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> there =
                Set.copyOf(
                        site.get(JdbcClient.class)
                                .sql(
                                        "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                                .query(String.class)
                                .list());

        assertThat(
                        Stream.concat(carried.stream(), LEFT_OUT.keySet().stream())
                                .collect(Collectors.toSet()))
                .isEqualTo(there);
    }

    @Test
    void carriesEveryFileThatIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.list(data.resolve("media"))) {
            there = files.map(file -> "media/" + file.getFileName()).collect(Collectors.toSet());
        }

        Set<String> carried =
                entries(archive()).keySet().stream()
                        .filter(name -> name.startsWith("media/"))
                        .collect(Collectors.toSet());

        assertThat(carried).hasSizeGreaterThan(5).isEqualTo(there);
    }

    @Test
    void saysWhatIsInItWithAChecksumOfEach() throws Exception {
        SequencedMap<String, byte[]> entries = entries(archive());

        assertThat(entries.lastEntry().getKey()).isEqualTo("manifest.json");
        JsonNode manifest = JsonMapper.shared().readTree(entries.pollLastEntry().getValue());
        assertThat(manifest.get("format").stringValue()).isEqualTo("offprint-archive");
        assertThat(manifest.get("count").intValue()).isEqualTo(entries.size());
        assertThat(manifest.get("starter").booleanValue()).isFalse();
        assertThat(
                        manifest.get("files")
                                .valueStream()
                                .map(file ->
                                        "%s %d %s"
                                                .formatted(
                                                        file.get("name").stringValue(),
                                                        file.get("bytes").longValue(),
                                                        file.get("sha256").stringValue())))
                .isEqualTo(
                        entries.entrySet().stream()
                                .map(file ->
                                        "%s %d %s"
                                                .formatted(
                                                        file.getKey(),
                                                        file.getValue().length,
                                                        Checksum.of(file.getValue())))
                                .toList());
    }

    @Test
    void holdsPapersAsPeopleCanReadThem() throws IOException {
        SequencedMap<String, byte[]> entries = entries(archive());

        JsonNode papers = JsonMapper.shared().readTree(entries.get("papers.json")).get("papers");
        JsonNode first = papers.get(0);
        assertThat(first.get("title").stringValue()).contains("Catapults");
        assertThat(first.get("authors").get(0).get("family").stringValue()).isEqualTo("Zhu");
        assertThat(first.get("pdf_name").stringValue()).endsWith(".pdf");
        assertThat(papers.size()).isEqualTo(site.get(PaperCatalog.class).listPapers().size());
        assertThat(text(entries, "papers.bib")).contains("@", "Catapults");
        assertThat(text(entries, "pages/engine.md")).startsWith("I study *wide* networks");
        assertThat(text(entries, "profile.md")).startsWith("I study *wide* networks");
        assertThat(text(entries, "papers.json")).contains("\n      \"title\" : ");
    }

    @Test
    void isTheSameByteForByteButForItsDate() throws Exception {
        SequencedMap<String, byte[]> once = entries(archive());
        Thread.sleep(1100);
        SequencedMap<String, byte[]> again = entries(archive());

        assertThat(manifest(again)).isEqualTo(manifest(once));
        once.remove("manifest.json");
        again.remove("manifest.json");
        assertThat(again.keySet()).isEqualTo(once.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(once.get(name)));
    }

    @Test
    void holdsOneMomentWhateverIsChangedMeanwhile() throws IOException {
        PaperCatalog papers = site.get(PaperCatalog.class);
        var out =
                new ByteArrayOutputStream() {
                    private boolean changed;

                    @Override
                    public synchronized void write(byte[] block, int from, int length) {
                        // The moment begins with the first row that is read.
                        if (!changed && size() > 200) {
                            changed = true;
                            Thread writer =
                                    Thread.ofPlatform()
                                            .start(() ->
                                                    papers.add(PaperData.titled("Came meanwhile")));
                            try {
                                writer.join();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        super.write(block, from, length);
                    }
                };

        site.get(SiteArchive.class).write(out);

        var entries = entries(out.toByteArray());
        Paper came = papers.listPapers().getFirst();
        papers.delete(came.id());
        assertThat(came.data().title()).isEqualTo("Came meanwhile");
        assertThat(text(entries, "papers.json")).doesNotContain("Came meanwhile");
        assertThat(text(entries, "papers.bib")).doesNotContain("Came meanwhile");
    }

    private static byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(site.get(SiteArchive.class).write(out)).isEmpty();
        return out.toByteArray();
    }

    /** All that it says but for the date. */
    private static String manifest(Map<String, byte[]> entries) {
        String text = text(entries, "manifest.json");
        assertThat(text).containsPattern("\"made\" : \"2");
        return text.replaceFirst("\"made\" : \"[^\"]*\"", "");
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    static SequencedMap<String, byte[]> entries(byte[] zip) throws IOException {
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** SHA-256 in hexadecimal digits. */
    static final class Checksum {

        static String of(byte[] bytes) {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
