package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.common.ui.BackgroundWork;
import org.offprint.common.ui.Notifications;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.jekyll.AppliedSite;
import org.offprint.exchange.jekyll.SiteChoices;
import org.offprint.exchange.jekyll.SiteImport;
import org.offprint.exchange.jekyll.SitePlan;
import org.offprint.settings.ImportLimits;

/** The part of the import view that takes a whole site in: a zip, its preview, the last word. */
class SiteImportPart extends Composite<Div> {

    private final SiteImport imports;
    private final ImportLimits limits;
    private final Clock clock;
    private final Consumer<Boolean> busy;
    final Upload upload = new Upload((UploadHandler) this::receive);
    final Div source;
    final Outcome outcome = new Outcome();
    final Paragraph refusal = new Paragraph();
    final Div preview = new Div();
    final WorkInProgress progress = new WorkInProgress(this::cancel);
    final Button apply = new Button("Import the site", click -> apply());
    private final Div actions;

    private @Nullable UploadedSite uploaded;
    @Nullable SitePreview shown;
    private @Nullable BackgroundWork work;

    /**
     * @param busy hears whether a site is being looked at, so that nothing else is shown
     */
    SiteImportPart(SiteImport imports, ImportLimits limits, Clock clock, Consumer<Boolean> busy) {
        this.imports = imports;
        this.limits = limits;
        this.clock = clock;
        this.busy = busy;
        upload.setAcceptedFileExtensions(".zip");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Choose a zip file…"));
        upload.addFileRejectedListener(
                rejected -> refuse("%s is no zip file.".formatted(rejected.getFileName())));
        Paragraph hint =
                new Paragraph(
                        "Or a whole site of academicpages or al-folio: papers, talks, teaching, news, pages, pictures and PDFs, in a zip such as GitHub’s “Download ZIP”.");
        hint.addClassName("hint");
        source = new Div(hint, upload);
        source.addClassName("import-source");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        apply.addThemeName("primary");
        Button back = new Button("Back", click -> startOver());
        back.addThemeName("tertiary");
        actions = new Div(apply, back);
        actions.addClassName("form-actions");
        getContent().addClassName("import-site");
        getContent().add(outcome, source, refusal, progress, preview, actions);
        addDetachListener(detached -> forget());
        startOver();
    }

    /** Reads a zip, which may take its time, and returns what is to be shown of it. */
    Runnable take(InputStream zip) {
        try {
            UploadedSite site =
                    UploadedSite.receive(
                            zip, LocalDate.ofInstant(clock.instant(), clock.getZone()), limits);
            return () -> show(site);
        } catch (IOException e) {
            return () ->
                    refuse(
                            "The upload was broken off, or the disk is full. Nothing of it was kept.");
        }
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream zip = event.getInputStream()) {
            ui.access(take(zip)::run);
        }
    }

    private void show(UploadedSite site) {
        forget();
        outcome.setVisible(false);
        if (site.found().isEmpty()) {
            List<ReadProblem> problems = site.found().problems();
            site.close();
            refuse(
                    problems.isEmpty()
                            ? "There is no site of academicpages or al-folio in this zip."
                            : problems.getFirst().message());
            return;
        }
        uploaded = site;
        refusal.setVisible(false);
        show(Visibility.PUBLIC);
    }

    private void show(Visibility visibility) {
        UploadedSite site = uploaded;
        if (site == null) {
            return;
        }
        SitePlan plan = imports.plan(site.found(), visibility);
        SitePreview now = new SitePreview(plan, this::show);
        shown = now;
        preview.removeAll();
        preview.add(now);
        progress.setVisible(false);
        preview.setVisible(true);
        source.setVisible(false);
        actions.setVisible(true);
        apply.setVisible(!plan.changesNothing());
        busy.accept(true);
        now.papers.focus();
    }

    private void apply() {
        SitePreview now = shown;
        UploadedSite site = uploaded;
        if (now == null || site == null) {
            return;
        }
        SiteChoices choices = now.choices();
        progress.begin("Taking the site over …");
        preview.setVisible(false);
        actions.setVisible(false);
        work =
                BackgroundWork.start(
                        working ->
                                imports.apply(
                                        now.plan(),
                                        site.files(),
                                        choices,
                                        progress.of(
                                                working,
                                                "%,d of %,d papers, entries and files are done.")),
                        this::done,
                        this::failed);
    }

    private void cancel() {
        if (work != null) {
            work.cancel();
        }
        Notifications.done("The import was cancelled; nothing of it was stored.");
        startOver();
    }

    private void done(AppliedSite applied) {
        startOver();
        List<ReadProblem> problems = applied.problems();
        if (!problems.isEmpty()) {
            refuse(
                    "The site is imported, but for %d files: %s"
                            .formatted(problems.size(), problems.getFirst().message()));
        }
        outcome.show(
                "The site is imported. The pages show it now.",
                applied.isReversible() ? () -> undo(applied) : null);
    }

    private void undo(AppliedSite applied) {
        try {
            int left = imports.undo(applied);
            refusal.setVisible(false);
            outcome.show(
                    switch (left) {
                        case 0 -> "The import is taken back.";
                        case 1 ->
                                "The import is taken back but for one thing that was changed since.";
                        default ->
                                "The import is taken back but for %,d things that were changed since."
                                        .formatted(left);
                    },
                    null);
        } catch (ConflictException e) {
            Notifications.failed(
                    "Something was changed at this moment, and nothing was taken back. Try again.");
        }
    }

    private void failed(RuntimeException e) {
        if (!(e instanceof ConflictException)) {
            startOver();
            throw e;
        }
        Notifications.failed(String.valueOf(e.getMessage()));
        show(shown == null ? Visibility.PUBLIC : shown.plan().papers().visibility());
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        upload.clearFileList();
    }

    private void startOver() {
        forget();
        shown = null;
        preview.removeAll();
        refusal.setVisible(false);
        progress.setVisible(false);
        outcome.setVisible(false);
        actions.setVisible(false);
        source.setVisible(true);
        upload.clearFileList();
        busy.accept(false);
    }

    private void forget() {
        UploadedSite site = uploaded;
        uploaded = null;
        if (site != null) {
            site.close();
        }
    }
}
