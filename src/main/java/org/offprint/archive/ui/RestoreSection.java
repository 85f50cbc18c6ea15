package org.offprint.archive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.offprint.archive.ArchiveReader;
import org.offprint.archive.RefusedArchiveException;
import org.offprint.archive.SiteRestore;
import org.offprint.archive.VerifiedArchive;
import org.offprint.common.NotSavedException;
import org.offprint.common.ui.Notifications;
import org.offprint.storage.DataFolder;
import org.offprint.storage.OwnerOnly;

/**
 * Takes an archive back: it is read completely, then shown, and nothing is stored before the last
 * word.
 */
class RestoreSection extends Composite<Div> {

    private static final String LOST =
            "Everything that the site holds now is lost, but for your account.";

    private final ArchiveReader reader;
    private final SiteRestore restore;
    private final DataFolder data;
    private final Audited audited;
    final Upload upload = new Upload((UploadHandler) this::receive);
    final Paragraph refusal = new Paragraph();
    final Paragraph found = new Paragraph();
    final Button apply = new Button("Restore", click -> apply());
    final Button leave = new Button("Leave it", click -> startOver());
    final Div offer = new Div();
    private @Nullable Path file;

    RestoreSection(ArchiveReader reader, SiteRestore restore, DataFolder data, Audited audited) {
        this.reader = reader;
        this.restore = restore;
        this.data = data;
        this.audited = audited;
        upload.setAcceptedFileExtensions(".zip");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Choose an archive…"));
        upload.setDropLabel(new Div("or drop it here"));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        found.getElement().setAttribute("role", "status");
        apply.addThemeName("primary");
        apply.addThemeName("error");
        apply.setDisableOnClick(true);
        leave.addThemeName("tertiary");
        Div actions = new Div(apply, leave);
        actions.addClassName("actions");
        offer.add(found, new Paragraph(LOST), actions);
        getContent()
                .add(
                        new ExportSection(
                                "Restore",
                                "Puts an archive in the place of this site. It is read and checked first;"
                                        + " you see what it holds before anything changes.",
                                upload,
                                refusal,
                                offer));
        startOver();
    }

    /** Reads an archive, which may take its time, and returns what is to be shown of it. */
    Runnable take(String name, InputStream content) throws IOException {
        Path taken = Files.createTempFile(data.path(), "restore", ".next");
        try {
            OwnerOnly.protect(taken);
            Files.copy(content, taken, StandardCopyOption.REPLACE_EXISTING);
            try (VerifiedArchive archive = reader.read(taken)) {
                String summary = "%s is whole. %s.".formatted(name, archive.summary());
                return () -> offer(taken, summary);
            }
        } catch (RefusedArchiveException e) {
            Files.deleteIfExists(taken);
            return () -> refuse("%s: %s".formatted(name, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(taken);
            throw e;
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            event.getUI().access(take(event.getFileName(), content)::run);
        }
    }

    private void offer(Path taken, String summary) {
        startOver();
        file = taken;
        found.setText(summary);
        offer.setVisible(true);
        apply.setEnabled(true);
        apply.focus();
    }

    private void refuse(String sentence) {
        startOver();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private void apply() {
        Path taken = file;
        if (taken == null) {
            return;
        }
        try (VerifiedArchive archive = reader.read(taken)) {
            restore.apply(archive);
            audited.record("restore of an archive", VaadinRequest.getCurrent());
            startOver();
            Notifications.done("The site is the one of the archive now.");
        } catch (RefusedArchiveException | NotSavedException | IOException e) {
            apply.setEnabled(true);
            Notifications.failed(String.valueOf(e.getMessage()));
        }
    }

    private void startOver() {
        forget();
        upload.clearFileList();
        refusal.setVisible(false);
        offer.setVisible(false);
    }

    private void forget() {
        Path taken = file;
        file = null;
        if (taken != null) {
            try {
                Files.deleteIfExists(taken);
            } catch (IOException e) {
                // It lies in the data folder, for the owner alone.
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
