package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.ManyPapers;
import org.offprint.SampleSite;
import org.offprint.common.Slug;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;

class SiteRestoreTest {

    private static final String[] STARTS = {
        "/", "/robots.txt", "/sitemap.xml", "/old.html", "/papers/old-address.bib", "/about/"
    };

    @TempDir Path folder;

    @Test
    void bringsBackTheSameSiteByteForByte() throws IOException {
        Path file = folder.resolve("site.zip");
        SortedMap<String, String> before;
        List<Paper> papers;
        SequencedMap<String, byte[]> archive;
        try (OpenSite site = OpenSite.in(folder.resolve("one"))) {
            new SampleSite(site.beans()).fill(List.of());
            givePaperAnotherAddress(site.get(PaperCatalog.class));
            before = PublicFace.of(site, STARTS);
            papers = site.get(PaperCatalog.class).listPapers();
            assertThat(ArchiveFile.write(file, site.get(SiteArchive.class))).isEmpty();
            archive = SiteArchiveTest.entries(Files.readAllBytes(file));
        }

        try (OpenSite site = OpenSite.in(folder.resolve("two"))) {
            site.ask("/");
            assertThat(site.get(SiteRestore.class).wouldReplaceContent()).isFalse();
            try (VerifiedArchive read = site.get(ArchiveReader.class).read(file)) {
                site.get(SiteRestore.class).apply(read);
            }

            assertSame(site.get(PaperCatalog.class).listPapers(), papers);
            SortedMap<String, String> after = PublicFace.of(site, STARTS);
            // A PDF that is set anew says when.
            after.put("/cv.pdf", String.valueOf(before.get("/cv.pdf")));
            assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(150);
            after.forEach(
                    (path, answer) -> assertThat(answer).as(path).isEqualTo(before.get(path)));
            assertThat(before)
                    .hasEntrySatisfying(
                            "/papers/old-address.bib", it -> assertThat(it).startsWith("301"));
            assertThat(site.get(SiteRestore.class).wouldReplaceContent()).isTrue();
            ArchiveFile.write(file, site.get(SiteArchive.class));
            SequencedMap<String, byte[]> again = SiteArchiveTest.entries(Files.readAllBytes(file));
            assertSame(again, archive);
        }
    }

    @Test
    void takesMorePapersThanFitIntoOneBatch() throws IOException {
        Path file = folder.resolve("many.zip");
        List<Paper> papers;
        try (OpenSite site = OpenSite.in(folder.resolve("many"))) {
            site.get(PaperCatalog.class).addAll(ManyPapers.of(400));
            ArchiveFile.write(file, site.get(SiteArchive.class));
            papers = site.get(PaperCatalog.class).listPapers();
            site.get(PaperCatalog.class).deleteAll(papers.stream().map(Paper::id).toList());

            try (VerifiedArchive read = site.get(ArchiveReader.class).read(file)) {
                site.get(SiteRestore.class).apply(read);
            }

            assertThat(papers).hasSize(400);
            assertSame(site.get(PaperCatalog.class).listPapers(), papers);
        }
    }

    /** All but the versions, which a restore gives anew. */
    private static void assertSame(List<Paper> after, List<Paper> before) {
        assertThat(after)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .isEqualTo(before);
    }

    /** All but the manifest, which tells when it was made, and the versions. */
    static void assertSame(
            SequencedMap<String, byte[]> after, SequencedMap<String, byte[]> before) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, bytes) -> {
            if (name.endsWith(".json") && !name.equals("manifest.json")) {
                assertThat(withoutVersions(bytes))
                        .as(name)
                        .isEqualTo(withoutVersions(before.get(name)));
            } else if (!name.equals("manifest.json")) {
                assertThat(bytes).as(name).isEqualTo(before.get(name));
            }
        });
    }

    private static String withoutVersions(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                .replaceAll("\"version\" ?: ?\\d+", "\"version\" : 0");
    }

    private static void givePaperAnotherAddress(PaperCatalog papers) {
        Paper added =
                papers.add(PaperData.titled("Moved").edit().slug(Slug.of("old-address")).done());
        papers.change(
                added.id(),
                added.version(),
                added.data().edit().slug(Slug.of("new-address")).done());
    }
}
