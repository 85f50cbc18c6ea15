package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Roles;
import org.offprint.common.Visibility;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PlannedPaper;

/**
 * Takes a page in: first its source, then a preview, and nothing is stored before the last word.
 */
@Route("import")
@PageTitle("Import · Console")
@Menu(title = "Import", order = 40)
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://console/import.css")
class ImportView extends Composite<Div> {

    private final BatchImport imports;
    final ImportSource source = new ImportSource(this::read);
    final Paragraph refusal = new Paragraph();
    final Div preview = new Div();
    final Button apply = new Button("Import");
    final Button startOver = new Button("Start over", click -> startOver());
    private final Div actions = new Div(apply, startOver);

    private @Nullable Batch batch;
    @Nullable ImportPreview shown;

    ImportView(BatchImport imports) {
        this.imports = imports;
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        apply.addThemeName("primary");
        apply.addClickListener(click -> apply());
        startOver.addThemeName("tertiary");
        actions.addClassName("form-actions");
        getContent().addClassName("import");
        getContent()
                .add(
                        new ViewHeader(
                                "Import",
                                "Bring the page that you have: the about.md of an academicpages site."
                                        + " You see what it holds before anything is stored."),
                        source,
                        refusal,
                        preview,
                        actions);
        startOver();
    }

    private void read(String name, byte[] bytes) {
        Batch read = AcademicPages.read(bytes, name);
        if (read.papers().isEmpty() && !read.problems().isEmpty() && read.owner().bio() == null) {
            refusal.setText(read.problems().getFirst().message());
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
        shown = new ImportPreview(plan, visibility, this::show);
        preview.removeAll();
        preview.add(shown);
        source.setVisible(false);
        actions.setVisible(true);
        apply.setVisible(!plan.changesNothing());
        shown.focus();
    }

    private void apply() {
        if (shown == null) {
            return;
        }
        ImportPlan plan = shown.plan();
        try {
            imports.apply(plan, ImportChoices.without(shown.leftOut()));
        } catch (ConflictException e) {
            Notifications.failed(String.valueOf(e.getMessage()));
            show(shown.visibility());
            return;
        }
        long added = plan.papers().stream().filter(PlannedPaper::isNew).count() - leftOutNew(plan);
        Notifications.done("Imported: %d new papers. The page shows them now.".formatted(added));
        startOver();
    }

    private long leftOutNew(ImportPlan plan) {
        return shown == null
                ? 0
                : shown.leftOut().stream().filter(i -> plan.papers().get(i).isNew()).count();
    }

    private void startOver() {
        batch = null;
        shown = null;
        preview.removeAll();
        refusal.setVisible(false);
        actions.setVisible(false);
        source.setVisible(true);
        source.clear();
    }
}
