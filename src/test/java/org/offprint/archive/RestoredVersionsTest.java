package org.offprint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.EntryFixtures;
import org.offprint.SampleSite;
import org.offprint.common.ConflictException;
import org.offprint.entries.Entry;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileService;
import org.offprint.profile.Vita;
import org.offprint.profile.VitaService;
import org.offprint.security.PersonalTokens;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read before a restore cannot be saved after it. */
class RestoredVersionsTest {

    @TempDir Path folder;
    private OpenSite site;
    private PaperCatalog papers;
    private Path archive;

    @BeforeEach
    void open() {
        site = OpenSite.in(folder.resolve("data"));
        papers = site.get(PaperCatalog.class);
        archive = folder.resolve("site.zip");
        new SampleSite(site.beans()).fill(List.of());
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void refusesEveryKindThatAnOpenWindowHolds() throws IOException {
        export();
        ProfileService profiles = site.get(ProfileService.class);
        VitaService vitas = site.get(VitaService.class);
        SiteSettingsService settings = site.get(SiteSettingsService.class);
        NewsService news = site.get(NewsService.class);
        FileLibrary files = site.get(FileLibrary.class);
        Profile profile = profiles.get();
        Vita vita = vitas.get();
        SiteSettings setting = settings.get();
        Entry<NewsData> item = news.listAll().getFirst();
        LibraryFile file = files.listFiles().getFirst();
        Paper paper = papers.listPapers().getFirst();

        restore();

        assertConflict(() -> profiles.save(profile.version(), profile.data()));
        assertConflict(() -> vitas.save(vita.version(), vita.data()));
        assertConflict(() -> settings.save(setting));
        assertConflict(() -> news.change(item.id(), item.version(), item.data()));
        assertConflict(() -> files.describe(file.id(), file.version(), "Another"));
        assertConflict(() -> papers.change(paper.id(), paper.version(), paper.data()));
        Paper now = papers.listPapers().getFirst();
        assertThat(papers.change(now.id(), now.version(), now.data()).id()).isEqualTo(paper.id());
    }

    @Test
    void givesNoVersionThatEverWas() throws IOException {
        Paper paper = papers.listPapers().getFirst();
        Map<UUID, Set<Long>> held = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            Paper changed = papers.listPapers().getFirst();
            papers.change(changed.id(), changed.version(), changed.data());
            holdAll(held);
            export();
            for (int more = 0; more < 4; more++) {
                Paper other = papers.listPapers().getFirst();
                papers.change(other.id(), other.version(), other.data());
                holdAll(held);
            }
            papers.deleteAll(List.of(paper.id()));

            restore();

            versions()
                    .forEach((id, version) ->
                            assertThat(held.getOrDefault(id, Set.of())).doesNotContain(version));
            holdAll(held);
        }
        assertThat(held.get(paper.id().value())).hasSizeGreaterThan(15);
        assertThat(versions().values()).allMatch(version -> version < 10_000);
    }

    @Test
    void takesNoTagOfTheApiThatWasGivenBefore() throws Exception {
        export();
        String path = "/api/papers/" + papers.listPapers().getFirst().id().value();
        String token = site.get(PersonalTokens.class).make("For a test").secret().text();
        HttpResponse<String> before = api(token, path, null, null);
        String tag = before.headers().firstValue("ETag").orElseThrow();

        restore();

        assertThat(api(token, path, tag, before.body()).statusCode()).isEqualTo(412);
        HttpResponse<String> after = api(token, path, null, null);
        String newTag = after.headers().firstValue("ETag").orElseThrow();
        assertThat(newTag).isNotEqualTo(tag);
        assertThat(api(token, path, newTag, after.body()).statusCode()).isEqualTo(200);
    }

    @Test
    void remembersWhatAnImportLeftAndWhatTheOwnerChangedSince() throws IOException {
        NewsService news = site.get(NewsService.class);
        Entry<NewsData> left = news.add(EntryFixtures.news("2026-01-01", "As it was imported"));
        Entry<NewsData> changed = news.add(EntryFixtures.news("2026-01-02", "Imported too"));
        imported("left.md", left);
        imported("changed.md", changed);
        news.change(changed.id(), changed.version(), EntryFixtures.news("2026-01-02", "Mine"));
        export();

        restore();

        assertThat(importedVersion("left.md")).isEqualTo(news.get(left.id()).version());
        assertThat(importedVersion("changed.md")).isLessThan(news.get(changed.id()).version());
        assertThat(importedVersion("left.md")).isGreaterThan(left.version());
    }

    private void imported(String path, Entry<NewsData> entry) {
        site.get(JdbcClient.class)
                .sql(
                        "insert into imported_file (path, hash, target, version) values (?, 'hash', ?, ?)")
                .params(path, entry.id().value(), entry.version())
                .update();
    }

    private long importedVersion(String path) {
        return site.get(JdbcClient.class)
                .sql("select version from imported_file where path = ?")
                .param(path)
                .query(Long.class)
                .single();
    }

    private void holdAll(Map<UUID, Set<Long>> held) {
        versions()
                .forEach((id, version) ->
                        held.computeIfAbsent(id, key -> new HashSet<>()).add(version));
    }

    /** Of everything that has an id and a version. */
    private Map<UUID, Long> versions() {
        JdbcClient jdbc = site.get(JdbcClient.class);
        Map<UUID, Long> all = new HashMap<>();
        for (StoredKind kind : site.beans().getBeansOfType(StoredKind.class).values()) {
            for (StoredTable table : kind.tables()) {
                Map<String, ColumnType> columns = Columns.of(table, jdbc).types();
                if (columns.get("id") == ColumnType.ID && columns.containsKey("version")) {
                    jdbc.sql("select id, version from " + table.name())
                            .query(row -> {
                                all.put(row.getObject("id", UUID.class), row.getLong("version"));
                            });
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private void export() throws IOException {
        ArchiveFile.write(archive, site.get(SiteArchive.class));
    }

    private void restore() throws IOException {
        try (VerifiedArchive read = site.get(ArchiveReader.class).read(archive)) {
            site.get(SiteRestore.class).apply(read);
        }
    }

    private HttpResponse<String> api(String token, String path, String tag, String body)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path))
                        .header("Authorization", "Bearer " + token);
        if (body != null) {
            request.header("If-Match", tag)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(body));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static void assertConflict(ThrowingCallable save) {
        assertThatThrownBy(save).isInstanceOf(ConflictException.class);
    }
}
