package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.PublicSiteTest;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.ImportProgress;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaService;
import org.offprint.settings.ImportLimits;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.offprint.site.SiteSettingsService;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whole sites taken into a site that has nothing yet. */
abstract class ImportedSiteTest extends PublicSiteTest {

    static final List<String> TABLES =
            List.of(
                    "imported_file",
                    "paper_offered",
                    "redirect",
                    "news_item",
                    "talk_link",
                    "talk",
                    "course",
                    "page",
                    "media_file",
                    "menu_entry",
                    "vita_entry",
                    "vita");

    @TempDir Path home;
    @Autowired SiteImport imports;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profiles;
    @Autowired VitaService vitas;
    @Autowired TalkService talks;
    @Autowired FileLibrary library;
    @Autowired SiteSettingsService settings;
    @Autowired Redirects redirects;
    @Autowired SiteRevision revision;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void startWithNothing() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
            jdbc.sql("update site_settings set version = 0, title = null").update();
            profiles.start(ProfileData.EMPTY);
            revision.contentChanged();
        });
    }

    SitePlan apply(Path source) throws IOException {
        try (SiteFiles files = open(source)) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            apply(plan, files, SiteChoices.AS_PLANNED);
            return plan;
        }
    }

    AppliedSite apply(SitePlan plan, SiteFiles files, SiteChoices choices) {
        AppliedSite applied = imports.apply(plan, files, choices, ImportProgress.SILENT);
        assertThat(applied.problems()).isEmpty();
        return applied;
    }

    static SiteFiles open(Path source) throws IOException {
        return SiteFiles.of(source, ImportLimits.USUAL);
    }

    static FoundSite read(SiteFiles files) {
        return new SiteReader(LocalDate.of(2026, 11, 24), ImportLimits.USUAL).read(files);
    }

    String target(String path) {
        return redirects.findTarget(path).map(WebLink::value).orElse("nowhere");
    }

    /** All rows that an import may touch. */
    Object everything() {
        List<Object> all = new ArrayList<>(papers.listPapers());
        for (String table : TABLES) {
            all.addAll(jdbc.sql("select * from " + table + " order by 1, 2").query().listOfRows());
        }
        all.add(profiles.get());
        all.add(settings.get());
        all.addAll(library.listFiles().stream().map(LibraryFile::address).toList());
        return all;
    }

    static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    static TalkData retitled(TalkData talk, String title) {
        return new TalkData(
                title,
                talk.kind(),
                talk.event(),
                talk.place(),
                talk.date(),
                talk.until(),
                talk.abstractText(),
                talk.links(),
                talk.visibility());
    }
}
