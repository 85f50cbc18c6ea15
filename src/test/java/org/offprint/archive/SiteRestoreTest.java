package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

            assertThat(site.get(PaperCatalog.class).listPapers()).isEqualTo(papers);
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
            archive.remove("manifest.json");
            again.remove("manifest.json");
            assertThat(again.keySet()).isEqualTo(archive.keySet());
            again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(archive.get(name)));
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

            assertThat(site.get(PaperCatalog.class).listPapers()).isEqualTo(papers).hasSize(400);
        }
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
