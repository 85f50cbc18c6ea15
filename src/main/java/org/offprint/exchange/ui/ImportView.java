package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Roles;
import org.offprint.common.Visibility;
import org.offprint.common.ui.BackgroundWork;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.PastedText;
import org.offprint.common.ui.ViewHeader;
import org.offprint.exchange.AppliedImport;
import org.offprint.exchange.Batch;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.jekyll.SiteImport;
import org.offprint.exchange.paste.FileReader;
import org.offprint.exchange.paste.PasteLookUp;
import org.offprint.exchange.paste.PasteReader;
import org.offprint.exchange.paste.Recognised;
import org.offprint.settings.ImportLimits;
import org.offprint.settings.OffprintSettings;

/**
 * Takes anything in: first its source, then a preview, and nothing is stored before the last word.
 */
@Route("import")
@PageTitle("Import · Console")
@Menu(title = "Import", order = 40)
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://console/import.css")
class ImportView extends Composite<Div> implements AfterNavigationObserver {

    /** Below this many papers an import is done before a progress bar could be seen. */
    private static final int MANY = 200;

    private static final int MOST_SENTENCES = 5;

    private final BatchImport imports;
    private final PasteLookUp lookUp;
    private final ImportLimits limits;
    final ImportSource source;
    final Paragraph refusal = new Paragraph();
    final Div preview = new Div();
    final WorkInProgress progress = new WorkInProgress(this::cancel);
    final Button apply = new Button("Import", click -> apply());
    final Button startOver = new Button("Back to the text", click -> backToSource());
    private final Div actions = new Div(apply, startOver);
    final SiteImportPart site;

    private @Nullable Batch batch;
    @Nullable ImportPreview shown;
    private @Nullable BackgroundWork work;

    ImportView(
            BatchImport imports,
            PasteLookUp lookUp,
            SiteImport sites,
            OffprintSettings settings,
            Clock clock) {
        this.imports = imports;
        this.lookUp = lookUp;
        this.limits = settings.importLimits();
        this.source = new ImportSource(new FileReader(limits), this::readText, this::read);
        this.site = new SiteImportPart(sites, limits, clock, busy -> source.setVisible(!busy));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        apply.addThemeName("primary");
        startOver.addThemeName("tertiary");
        actions.addClassName("form-actions");
        getContent().addClassName("import");
        getContent()
                .add(
                        new ViewHeader(
                                "Import",
                                "Paste what names your papers, or bring a file. You see what it holds before anything is stored."),
                        source,
                        refusal,
                        progress,
                        preview,
                        actions,
                        site);
        backToSource();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PastedText.take()
                .ifPresentOrElse(
                        text -> {
                            source.paste.text.setValue(text);
                            readText(text);
                        },
                        source.paste::focusText);
    }

    private void readText(String text) {
        read(PasteReader.read(text, limits));
    }

    private void read(Recognised recognised) {
        refusal.setVisible(false);
        if (!recognised.needsLookUp()) {
            show(recognised.read());
            return;
        }
        progress.begin(recognised.sentence() + " Looking up …");
        source.setVisible(false);
        work =
                BackgroundWork.start(
                        working -> lookUp.read(recognised, tellingLookUps(working)),
                        this::show,
                        this::failed);
    }

    private ImportProgress tellingLookUps(BackgroundWork working) {
        return (count, total) ->
                working.tell(() ->
                        progress.show(
                                "%,d of %,d are looked up.".formatted(count, total), count, total));
    }

    private void show(Batch read) {
        progress.setVisible(false);
        if (read.papers().isEmpty() && read.owner().bio() == null) {
            backToSource();
            refusal.setText(
                    read.problems().isEmpty()
                            ? "No paper was found in it."
                            : read.problems().stream()
                                    .limit(MOST_SENTENCES)
                                    .map(ReadProblem::message)
                                    .collect(Collectors.joining(" ")));
            refusal.setVisible(true);
            return;
        }
        batch = read;
        refusal.setVisible(false);
        show(Visibility.PUBLIC);
    }

    private void show(Visibility visibility) {
        if (batch == null) {
            return;
        }
        ImportPlan plan = imports.plan(batch, visibility);
        ImportPreview now = new ImportPreview(plan, this::show);
        shown = now;
        preview.removeAll();
        preview.add(now);
        preview.setVisible(true);
        source.setVisible(false);
        site.setVisible(false);
        actions.setVisible(true);
        apply.setVisible(!plan.isSettled());
        now.focus();
    }

    private void apply() {
        ImportPreview now = shown;
        if (now == null) {
            return;
        }
        ImportPlan plan = now.plan();
        ImportChoices choices = now.selection.choices();
        long added = now.selection.countNew();
        Consumer<AppliedImport> done = applied -> done(applied, added);
        if (plan.papers().size() < MANY) {
            try {
                done.accept(imports.apply(plan, choices));
            } catch (ConflictException e) {
                failed(e);
            }
        } else {
            applyWithProgress(plan, choices, done);
        }
    }

    private void applyWithProgress(
            ImportPlan plan, ImportChoices choices, Consumer<AppliedImport> done) {
        progress.begin("Storing %,d papers …".formatted(plan.papers().size()));
        preview.setVisible(false);
        actions.setVisible(false);
        work =
                BackgroundWork.start(
                        working ->
                                imports.apply(
                                        plan,
                                        choices,
                                        progress.of(working, "%,d of %,d papers are stored.")),
                        done,
                        this::failed);
    }

    private void cancel() {
        if (work != null) {
            work.cancel();
        }
        Notifications.done("Cancelled; nothing was stored, and what you pasted is still here.");
        if (batch != null) {
            progress.setVisible(false);
            preview.setVisible(true);
            actions.setVisible(true);
        } else {
            backToSource();
        }
    }

    private void done(AppliedImport applied, long added) {
        String sentence =
                added == 1
                        ? "Imported: one new paper. The page shows it now."
                        : "Imported: %d new papers. The page shows them now.".formatted(added);
        source.clear();
        backToSource();
        if (applied.isReversible()) {
            Notifications.undo(sentence, () -> undo(applied), source.paste.text);
        } else {
            Notifications.done(sentence);
        }
    }

    private void undo(AppliedImport applied) {
        int left = imports.undo(applied);
        Notifications.done(
                left == 0
                        ? "The import is taken back."
                        : "The import is taken back but for %d papers that were changed since."
                                .formatted(left));
    }

    private void failed(RuntimeException e) {
        if (!(e instanceof ConflictException)) {
            backToSource();
            throw e;
        }
        Notifications.failed(String.valueOf(e.getMessage()));
        progress.setVisible(false);
        ImportPreview now = shown;
        if (now != null) {
            show(now.plan().visibility());
        }
    }

    /** What was pasted stays until it is imported. */
    private void backToSource() {
        batch = null;
        shown = null;
        preview.removeAll();
        refusal.setVisible(false);
        progress.setVisible(false);
        actions.setVisible(false);
        source.setVisible(true);
        site.setVisible(true);
        source.upload.clearFileList();
    }
}
