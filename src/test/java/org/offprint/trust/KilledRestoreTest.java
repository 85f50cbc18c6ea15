package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.ManyPapers;
import org.offprint.SampleSite;
import org.offprint.archive.ArchiveFile;
import org.offprint.archive.OpenSite;
import org.offprint.archive.SiteArchive;
import org.offprint.media.FileIntake;
import org.offprint.media.FileLibrary;
import org.offprint.papers.PaperData;

/** A restore that is killed leaves the old site or the new one, with its files, and no mixture. */
@Tag("trust")
class KilledRestoreTest {

    @TempDir static Path sites;
    private static Path oldArchive;
    private static Path newArchive;
    private static SortedMap<String, String> oldSite;
    private static SortedMap<String, String> newSite;

    @TempDir Path folder;

    @BeforeAll
    static void makeSites() throws IOException {
        oldArchive = archive("old", 640, List.of(PaperData.titled("Only in the old one")));
        newArchive = archive("new", 700, ManyPapers.of(3_000));
        oldSite = contents(oldArchive);
        newSite = contents(newArchive);
        assertThat(oldSite.keySet()).isNotEqualTo(newSite.keySet());
    }

    /** So many milliseconds after the last file came, while the rows are stored. */
    @ParameterizedTest
    @ValueSource(ints = {0, 300, 800, 1_500, 3_000})
    void leavesTheOldSiteOrTheNewOne(int milliseconds) throws Exception {
        Path data = folder.resolve("data");
        assertThat(restore(data, oldArchive)).isZero();
        List<Path> newFiles =
                newSite.keySet().stream()
                        .filter(name -> name.startsWith("media/") && !oldSite.containsKey(name))
                        .map(data::resolve)
                        .toList();
        assertThat(newFiles).isNotEmpty().noneMatch(Files::exists);

        try (var killed =
                OffprintProcess.start(
                        data, Map.of(), "restore", "--replace", newArchive.toString())) {
            killed.await(() -> newFiles.stream().allMatch(Files::exists));
            Thread.sleep(milliseconds);
            killed.kill();
        }

        assertThat(exported(data)).isIn(oldSite, newSite);
        assertThat(restore(data, newArchive)).isZero();
        assertThat(exported(data)).isEqualTo(newSite);
    }

    private static Path archive(String name, int width, List<PaperData> papers) throws IOException {
        try (OpenSite site = OpenSite.in(sites.resolve(name))) {
            new SampleSite(site.beans()).fill(papers);
            FileLibrary files = site.get(FileLibrary.class);
            for (String format : List.of("png", "jpg")) {
                String file = name + "." + format;
                files.add(
                        site.get(FileIntake.class)
                                .take(new ByteArrayInputStream(picture(width, format)), file),
                        file);
            }
            Path archive = sites.resolve(name + ".zip");
            assertThat(ArchiveFile.write(archive, site.get(SiteArchive.class))).isEmpty();
            return archive;
        }
    }

    private static byte[] picture(int width, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 480, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static int restore(Path data, Path archive) throws Exception {
        try (var process =
                OffprintProcess.start(data, Map.of(), "restore", "--replace", archive.toString())) {
            return process.exitCode();
        }
    }

    private SortedMap<String, String> exported(Path data) throws Exception {
        Path archive = folder.resolve("after.zip");
        try (var process =
                OffprintProcess.start(data, Map.of(), "export", "--archive", archive.toString())) {
            assertThat(process.exitCode()).as(process.err()).isZero();
        }
        return contents(archive);
    }

    /** What each file of the archive holds, but for versions and the manifest. */
    private static SortedMap<String, String> contents(Path archive) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                byte[] bytes = zip.readAllBytes();
                String name = entry.getName();
                if (!name.equals("manifest.json")) {
                    contents.put(
                            name,
                            name.startsWith("media/")
                                    ? "%d %08x".formatted(bytes.length, Arrays.hashCode(bytes))
                                    : new String(bytes, StandardCharsets.UTF_8)
                                            .replaceAll("\"version\" ?: ?\\d+", "\"version\""));
                }
            }
        }
        return contents;
    }
}
