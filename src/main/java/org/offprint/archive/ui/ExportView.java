package org.offprint.archive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.offprint.archive.ArchiveReader;
import org.offprint.archive.SiteArchive;
import org.offprint.archive.SiteRestore;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.exchange.AboutExport;
import org.offprint.security.AuditLog;
import org.offprint.snapshot.StaticSite;
import org.offprint.storage.DataFolder;

/** Gives out what the site holds, and takes an archive back. */
@Route("export")
@PageTitle("Export · Console")
@Menu(title = "Export", order = 41)
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://console/export.css")
class ExportView extends Composite<Div> {

    private final SiteArchive archive;
    private final StaticSite pages;
    private final AboutExport about;
    private final DataFolder data;
    private final Clock clock;
    private final Audited audited;
    final Anchor archiveLink = new Anchor(this::sendArchive, "Download the archive");
    final Anchor pagesLink = new Anchor(this::sendPages, "Download the pages");
    final Anchor papersLink = new Anchor("papers?export", "Export the papers…");
    final Anchor aboutLink = new Anchor(this::sendAbout, "Download about.md");
    final RestoreSection restore;

    ExportView(
            SiteArchive archive,
            StaticSite pages,
            AboutExport about,
            ArchiveReader reader,
            SiteRestore restore,
            DataFolder data,
            AuditLog audit,
            Clock clock) {
        this.archive = archive;
        this.pages = pages;
        this.about = about;
        this.data = data;
        this.clock = clock;
        this.audited = new Audited(audit);
        this.restore = new RestoreSection(reader, restore, data, audited);
        getContent().addClassName("export");
        getContent()
                .add(
                        new ViewHeader(
                                "Export", "Everything can leave again, in forms that others read."),
                        new ExportSection(
                                "Whole site",
                                "An archive of everything but your account: papers, texts and settings as"
                                        + " JSON, Markdown and BibTeX, and all files. It brings back the same"
                                        + " site, here or on another machine.",
                                archiveLink),
                        new ExportSection(
                                "Plain pages",
                                "All public pages as plain HTML that any web server or GitHub Pages shows,"
                                        + " for the day that Offprint does not run. Search stays behind;"
                                        + " everything else works.",
                                pagesLink),
                        new ExportSection(
                                "Papers",
                                "All papers as BibTeX, RIS or CSL-JSON, or as a list in a citation style"
                                        + " in Markdown, plain text or HTML. Single papers are selected in"
                                        + " the list of papers.",
                                papersLink),
                        new ExportSection(
                                "about.md",
                                "The page of an academicpages site: your biography and the public papers."
                                        + " What you have not changed since it was imported comes out as"
                                        + " it came.",
                                aboutLink),
                        this.restore);
    }

    private void sendArchive(DownloadEvent event) throws IOException {
        begin(event, "archive");
        List<String> missing = archive.write(event.getOutputStream());
        if (!missing.isEmpty()) {
            event.getUI()
                    .access(() ->
                            Notifications.failed(
                                    "%d files are missing from the data folder; the archive is without them."
                                            .formatted(missing.size())));
        }
    }

    private void sendPages(DownloadEvent event) throws IOException {
        begin(event, "pages");
        pages.writeZip(event.getOutputStream(), data.resolve("pages"));
    }

    private void sendAbout(DownloadEvent event) throws IOException {
        event.setFileName(AboutExport.FILE);
        event.setContentType(AboutExport.TYPE);
        audited.record("export of about.md", event.getRequest());
        event.getOutputStream().write(about.text(false).getBytes(StandardCharsets.UTF_8));
    }

    private void begin(DownloadEvent event, String what) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        event.setFileName("offprint-%s-%s.zip".formatted(what, today));
        event.setContentType("application/zip");
        audited.record("export of the " + what, event.getRequest());
    }
}
