package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SiteFilesTest {

    @TempDir Path home;

    @Test
    void findsTheSiteBelowTheFolderOfAZip() throws IOException {
        Path zip = zip("site-main/_config.yml", "site-main/_talks/a.md", "README.md");

        assertThat(paths(zip)).containsExactly("_config.yml", "_talks/a.md");
    }

    @Test
    void takesPathsThatBeginAtTheFolderItself() throws IOException {
        assertThat(paths(zip("./_config.yml", "./_talks/a.md")))
                .containsExactly("_config.yml", "_talks/a.md");
    }

    @Test
    void looksIntoNothingThatIsNotTheOwners() throws IOException {
        Path zip =
                zip(
                        "_config.yml",
                        "_site/index.html",
                        "node_modules/a/b.md",
                        ".git/config",
                        "vendor/bundle/x.rb",
                        "__MACOSX/._a",
                        "_layouts/a.html",
                        "files/a.pdf");

        assertThat(paths(zip)).containsExactly("_config.yml", "files/a.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.md",
                "_talks/../../evil.md",
                "/etc/evil.md",
                "C:/evil.md",
                "..\\evil.md",
                "_talks/ev\u0000il.md",
                "_talks/ev\nil.md",
                "_talks//evil.md",
                "_talks/./evil.md"
            })
    void leavesOutANameThatLeadsOutOrIsNone(String name) throws IOException {
        Path zip = zip("_config.yml", name, "_talks/good.md");

        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            assertThat(files.list())
                    .extracting(SiteFile::path)
                    .containsExactly("_config.yml", "_talks/good.md");
            assertThat(files.problems()).hasSize(1);
            assertThat(files.problems().getFirst().message())
                    .contains("il.md")
                    .doesNotContain("\n");
        }
    }

    @Test
    void readsTheFirstOfTwoOfAName() throws IOException {
        Path zip = home.resolve("double.zip");
        try (ZipArchiveOutputStream out = open(zip)) {
            put(out, entry("_config.yml"), "first");
            put(out, entry("_config.yml"), "second");
        }

        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            assertThat(text(files, "_config.yml")).isEqualTo("first");
            assertThat(messages(files)).singleElement().asString().contains("more than once");
        }
    }

    @Test
    void followsNoLinkInAZip() throws IOException {
        Path zip = home.resolve("link.zip");
        try (ZipArchiveOutputStream out = open(zip)) {
            put(out, entry("_config.yml"), "a: b");
            ZipArchiveEntry link = entry("files/passwd.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            put(out, link, "/etc/passwd");
        }

        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            assertThat(files.find("files/passwd.txt")).isEmpty();
            assertThat(messages(files)).singleElement().asString().contains("is a link");
        }
    }

    @Test
    void readsNothingThatUnpacksToAHundredTimesItsSize() throws IOException {
        Path zip = home.resolve("bomb.zip");
        try (ZipArchiveOutputStream out = open(zip)) {
            put(out, entry("_config.yml"), "a: b");
            out.putArchiveEntry(entry("files/bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        }

        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            SiteFile bomb = files.find("files/bomb.txt").orElseThrow();
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> files.open(bomb))
                    .withMessageContaining("100 times");
        }
    }

    @Test
    void readsNoMoreThanTheLimitOfAllFilesTogether() throws IOException {
        SiteLimits small = limits(100, 1_000);
        Path zip = zip("_config.yml", "files/a.txt", "files/b.txt");

        try (SiteFiles files = SiteZip.of(zip, limits(100, 15))) {
            assertThat(text(files, "files/a.txt")).isEqualTo("files/a.txt");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> text(files, "files/b.txt"))
                    .withMessageContaining("unpacks to more than");
        }
        try (SiteFiles files = SiteZip.of(zip, small)) {
            assertThat(text(files, "files/b.txt")).isEqualTo("files/b.txt");
        }
    }

    @Test
    void readsASiteAsLargeAsTheOwnerLetsIt() throws IOException {
        Path zip = zip("_config.yml", "a.md", "b.md", "c.md");
        long size = Files.size(zip);

        assertThat(site(zip, size - 1, 4))
                .containsExactly(
                        "The zip has %,d bytes; %,d are the most, so nothing of it was read. Import the folder by the command line instead, or set OFFPRINT_IMPORT_SITE_MAX_BYTES higher."
                                .formatted(size, size - 1));
        assertThat(site(zip, size, 3))
                .singleElement()
                .asString()
                .contains("more than 3 files", "OFFPRINT_IMPORT_SITE_MAX_FILES");
        assertThat(site(zip, size, 4)).isEmpty();
    }

    private static List<String> site(Path zip, long mostBytes, int mostFiles) throws IOException {
        try (SiteFiles files =
                SiteFiles.of(zip, new ImportLimits(null, null, null, mostBytes, mostFiles))) {
            return messages(files);
        }
    }

    @Test
    void liftsWhatHangsTogether() {
        SiteLimits lifted =
                SiteLimits.of(new ImportLimits(50_000_000, 9_000, 90, 3L << 30, 120_000));

        assertThat(lifted)
                .isEqualTo(
                        new SiteLimits(
                                3L << 30,
                                3 * SiteLimits.USUAL.directoryBytes(),
                                120_000,
                                50_000_000,
                                50_000_000,
                                6L << 30,
                                SiteLimits.USUAL.ratio(),
                                9_000,
                                90,
                                SiteLimits.USUAL.problems()));
        assertThat(SiteLimits.of(ImportLimits.USUAL)).isEqualTo(SiteLimits.USUAL);
    }

    @Test
    void readsNothingOfAZipWithTooManyFiles() throws IOException {
        try (SiteFiles files =
                SiteZip.of(zip("_config.yml", "a.md", "b.md", "c.md"), limits(3, 1_000))) {
            assertThat(files.list()).isEmpty();
            assertThat(messages(files)).singleElement().asString().contains("more than 3 files");
        }
    }

    @Test
    void saysOfEachDamagedFileThatItIs() throws IOException {
        Path zip = zip("_config.yml", "files/a.txt");
        byte[] bytes = Files.readAllBytes(zip);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int content = latin.indexOf("files/a.txt") + "files/a.txt".length() + 3;
        bytes[content] ^= 0x55;
        Files.write(zip, bytes);

        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            assertThat(text(files, "_config.yml")).isNotEmpty();
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> text(files, "files/a.txt"))
                    .withMessageContaining("damaged");
        }
    }

    @Test
    void neverFailsOnATruncatedOrFlippedZip() throws IOException {
        byte[] whole =
                Files.readAllBytes(SiteFixtures.zipped("academicpages", home.resolve("w.zip")));
        Path zip = home.resolve("hurt.zip");
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            byte[] hurt = whole.clone();
            if (i % 4 == 0) {
                hurt = Arrays.copyOf(whole, random.nextInt(whole.length));
            } else {
                for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                    hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
                }
            }
            Files.write(zip, hurt);
            try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
                FoundSite site = new SiteReader(LocalDate.EPOCH, ImportLimits.USUAL).read(files);
                assertThat(site.batch().kind()).isEqualTo(FoundSite.KIND);
            }
        }
    }

    @Test
    void saysThatAFileIsNoZip() throws IOException {
        Path text = Files.writeString(home.resolve("site.zip"), "no zip at all");

        try (SiteFiles files = SiteFiles.of(text, ImportLimits.USUAL)) {
            assertThat(files.list()).isEmpty();
            assertThat(messages(files)).singleElement().asString().contains("no whole zip file");
        }
    }

    @Test
    void followsOnlyLinksThatStayInTheFolder() throws IOException {
        Path folder = Files.createDirectories(home.resolve("site/_pages")).getParent();
        Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("_config.yml"), "a: b");
        Files.createSymbolicLink(folder.resolve("copy.md"), folder.resolve("_config.yml"));
        Files.createSymbolicLink(folder.resolve("out.txt"), secret);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("_pages/gone.md"), home.resolve("gone"));

        try (SiteFiles files = SiteFiles.of(folder, ImportLimits.USUAL)) {
            assertThat(files.list())
                    .extracting(SiteFile::path)
                    .containsExactly("_config.yml", "copy.md");
            assertThat(messages(files)).hasSize(3).allMatch(line -> line.contains("is a link"));
        }
    }

    private static SiteLimits limits(int files, long unpacked) {
        return new SiteLimits(1 << 30, 1 << 24, files, 1 << 20, 1 << 20, unpacked, 100, 10, 30, 10);
    }

    /** A zip whose files hold their own names. */
    private Path zip(String... names) throws IOException {
        Path zip = home.resolve("some.zip");
        try (ZipArchiveOutputStream out = open(zip)) {
            for (String name : names) {
                put(out, entry(name), name);
            }
        }
        return zip;
    }

    private static ZipArchiveOutputStream open(Path zip) throws IOException {
        OutputStream file = Files.newOutputStream(zip);
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(file);
        out.setMethod(ZipArchiveOutputStream.DEFLATED);
        return out;
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(0644);
        return entry;
    }

    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry entry, String text)
            throws IOException {
        out.putArchiveEntry(entry);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }

    private List<String> paths(Path zip) throws IOException {
        try (SiteFiles files = SiteFiles.of(zip, ImportLimits.USUAL)) {
            return files.list().stream().map(SiteFile::path).toList();
        }
    }

    private static String text(SiteFiles files, String path) throws IOException {
        try (InputStream input = files.open(files.find(path).orElseThrow())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            input.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<String> messages(SiteFiles files) {
        return files.problems().stream().map(ReadProblem::message).toList();
    }
}
