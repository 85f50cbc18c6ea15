package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.SampleSite;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/** An archive belongs to no database. */
class RestoreOnPostgresTest {

    @TempDir Path folder;

    @Test
    void goesFromH2ToPostgresAndBack() throws IOException {
        Path first = folder.resolve("first.zip");
        SortedMap<String, String> before;
        try (OpenSite h2 = OpenSite.in(folder.resolve("first"))) {
            new SampleSite(h2.beans()).fill(oddPapers());
            before = face(h2);
            ArchiveFile.write(first, h2.get(SiteArchive.class));
        }

        Path second = folder.resolve("second.zip");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                OpenSite postgres =
                        OpenSite.in(folder.resolve("second"), server.getPostgresDatabase())) {
            restore(first, postgres);
            assertThat(face(postgres)).isEqualTo(before);
            ArchiveFile.write(second, postgres.get(SiteArchive.class));
        }
        SiteRestoreTest.assertSame(entries(second), entries(first));

        Path third = folder.resolve("third.zip");
        try (OpenSite h2 = OpenSite.in(folder.resolve("third"))) {
            restore(second, h2);
            assertThat(face(h2)).isEqualTo(before);
            ArchiveFile.write(third, h2.get(SiteArchive.class));
        }
        SiteRestoreTest.assertSame(entries(third), entries(first));
        assertThat(before).hasSizeGreaterThan(150);
    }

    /** What databases hold, compare or sort in ways of their own. */
    private static List<PaperData> oddPapers() {
        String long100k = "Ünïcödé \uD83D\uDE80 'quoted' \\ % _ \t\n".repeat(700);
        List<String> titles =
                List.of(
                        "\uD83D\uDE80 launched",
                        "éclair",
                        "Zebra",
                        "ant",
                        "_x",
                        "Ångström",
                        "10",
                        "9");
        return IntStream.range(0, titles.size())
                .mapToObj(i ->
                        PaperData.titled(titles.get(i))
                                .edit()
                                .authors(List.of(new Author("Zoë \uD83D\uDE80", "O'Brien\\")))
                                .date(
                                        i == 0
                                                ? new PartialDate(1687, 7, 5)
                                                : PartialDate.of(1900 + i))
                                .abstractText(long100k.substring(0, i < 2 ? 18_000 : 180))
                                .tags(List.of(titles.get(i), "b", "A", "_", "ä"))
                                .done())
                .toList();
    }

    private static SortedMap<String, String> face(OpenSite site) {
        SortedMap<String, String> face = PublicFace.of(site, "/", "/sitemap.xml", "/old.html");
        // A PDF that is set anew says when.
        face.remove("/cv.pdf");
        return face;
    }

    private static void restore(Path archive, OpenSite site) throws IOException {
        try (VerifiedArchive read = site.get(ArchiveReader.class).read(archive)) {
            site.get(SiteRestore.class).apply(read);
        }
    }

    private static SequencedMap<String, byte[]> entries(Path archive) throws IOException {
        return SiteArchiveTest.entries(Files.readAllBytes(archive));
    }
}
