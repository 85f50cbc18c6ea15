package org.offprint.papers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.PasteBox;
import org.offprint.common.ui.ViewHeader;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperExports;

/** All papers: to be found, sorted, selected, duplicated and deleted. */
@Route("papers")
@PageTitle("Papers · Console")
@Menu(title = "Papers", order = 1)
@RolesAllowed(Roles.OWNER)
class PapersView extends Composite<Div> implements BeforeEnterObserver {

    private static final String QUERY = "q";

    /** With it the view opens with the export of all papers. */
    private static final String EXPORT = "export";

    private final PaperCatalog catalog;
    private final PaperExports exports;
    final PasteBox paste = new PasteBox(1, PapersNavigation::toImport);
    final TextField search = new TextField("Search");
    final PaperGrid grid;
    final Button add = new Button("Add a paper", click -> PapersNavigation.toNewPaper());
    final Button arrange = new Button("Arrange", click -> PapersNavigation.toOrder());
    final Button imports = new Button("Import", click -> PapersNavigation.toImport());
    final Button exportAll = new Button("Export all…", click -> exportAll());
    final Button exportChosen = new Button("Export selected…", click -> exportChosen());
    final Button forget = new Button("Clear the selection", click -> forget());
    final Div chosen = new Div(exportChosen, forget);
    private final ViewHeader header =
            new ViewHeader("Papers", "", imports, exportAll, arrange, add);

    PapersView(PaperCatalog catalog, PaperExports exports) {
        this.catalog = catalog;
        this.exports = exports;
        grid = new PaperGrid(this::select, this::delete);
        configure();
        getContent().addClassName("papers-view");
        getContent().add(header, paste, search, chosen, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter(QUERY).orElse(""));
        if (event.getLocation().getQueryParameters().getParameters().containsKey(EXPORT)) {
            exportAll();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.followWidth();
    }

    private void configure() {
        add.addThemeName("primary");
        forget.addThemeName("tertiary");
        chosen.addClassName("chosen-papers");
        showChosen();
        grid.addSelectionListener(change -> showChosen());
        search.addClassName("search");
        search.setPlaceholder("Title, author, venue, year");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            grid.search(change.getValue());
            if (change.isFromClient()) {
                remember(change.getValue());
            }
        });
    }

    private void exportAll() {
        PaperExportDialog.offerAll(exports);
    }

    private void exportChosen() {
        int count = grid.chosen().size();
        PaperExportDialog.offer(
                exports,
                grid.chosen(),
                count == 1 ? "Export a paper" : "Export %,d papers".formatted(count));
    }

    private void forget() {
        grid.deselectAll();
        search.focus();
    }

    private void showChosen() {
        int count = grid.chosen().size();
        chosen.setVisible(count > 0);
        exportChosen.setText("Export %,d selected…".formatted(count));
    }

    private void remember(String query) {
        getUI().ifPresent(ui ->
                ui.getPage()
                        .getHistory()
                        .replaceState(
                                null,
                                new Location(
                                        "papers",
                                        query.isEmpty()
                                                ? QueryParameters.empty()
                                                : QueryParameters.of(QUERY, query))));
    }

    private void select(Paper paper, boolean selected) {
        catalog.select(paper.id(), selected);
        refresh();
        Notifications.done(
                selected
                        ? "“%s” is on the home page.".formatted(paper.data().title())
                        : "“%s” is no longer on the home page.".formatted(paper.data().title()));
    }

    private void delete(Paper paper) {
        Paper deleted = catalog.delete(paper.id());
        refresh();
        Notifications.undo(
                "“%s” is deleted.".formatted(deleted.data().title()),
                () -> putBack(deleted),
                search);
    }

    private void putBack(Paper deleted) {
        catalog.restore(deleted);
        refresh();
        Notifications.done("“%s” is back.".formatted(deleted.data().title()));
    }

    private void refresh() {
        List<Paper> papers = catalog.listPapers();
        long selected = papers.stream().filter(p -> p.isPublic() && p.data().selected()).count();
        header.setLine(
                papers.isEmpty()
                        ? ""
                        : "%s, %d on the home page."
                                .formatted(
                                        papers.size() == 1
                                                ? "One paper"
                                                : papers.size() + " papers",
                                        selected));
        arrange.setEnabled(selected > 1);
        exportAll.setEnabled(!papers.isEmpty());
        search.setVisible(!papers.isEmpty());
        grid.show(papers);
        showChosen();
    }
}
