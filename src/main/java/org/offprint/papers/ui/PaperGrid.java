package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.offprint.common.Text;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;

/** The papers as rows: when and where, the paper itself, and whether the home page shows it. */
final class PaperGrid extends Grid<Paper> {

    /** So many rows stand on the page as they are; more get a window of their own to scroll in. */
    private static final int ON_THE_PAGE = 40;

    private static final Comparator<Paper> BY_YEAR =
            Comparator.comparing(
                    paper -> paper.data().date(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final BiConsumer<Paper, Boolean> select;
    private final Consumer<Paper> delete;
    private final Column<Paper> year;
    private final Column<Paper> venue;
    private final Column<Paper> shown;
    private String query = "";

    PaperGrid(BiConsumer<Paper, Boolean> select, Consumer<Paper> delete) {
        this.select = select;
        this.delete = delete;
        year =
                addColumn(paper -> year(paper.data()))
                        .setHeader("Year")
                        .setComparator(BY_YEAR)
                        .setWidth("5.5rem")
                        .setFlexGrow(0)
                        .setKey("year");
        venue =
                addColumn(paper -> paper.data().shownVenue().orElse(""))
                        .setHeader("Venue")
                        .setSortable(true)
                        .setWidth("9rem")
                        .setFlexGrow(0)
                        .setKey("venue");
        addComponentColumn(this::cell)
                .setHeader("Paper")
                .setComparator(Comparator.comparing(paper -> Text.folded(paper.data().title())))
                .setAutoWidth(false)
                .setFlexGrow(1)
                .setKey("paper");
        shown =
                addComponentColumn(this::selected)
                        .setHeader("Home page")
                        .setComparator(Comparator.comparing(paper -> !paper.data().selected()))
                        .setWidth("8rem")
                        .setFlexGrow(0)
                        .setKey("selected");
        setSelectionMode(SelectionMode.MULTI);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel("Papers");
        addClassName("paper-grid");
    }

    /** Shows these papers, as far as they match what is searched for; what is chosen stays so. */
    void show(List<Paper> papers) {
        Set<PaperId> chosen =
                getSelectedItems().stream().map(Paper::id).collect(Collectors.toSet());
        deselectAll();
        var data = setItems(papers);
        data.setIdentifierProvider(Paper::id);
        data.setFilter(this::matches);
        setAllRowsVisible(papers.size() <= ON_THE_PAGE);
        setEmptyStateComponent(
                new Paragraph(
                        papers.isEmpty()
                                ? "There is no paper yet. Add one, or import your list."
                                : "No paper matches."));
        papers.stream().filter(paper -> chosen.contains(paper.id())).forEach(this::select);
    }

    /** The papers that are ticked, whether the search shows them or not. */
    List<Paper> chosen() {
        return List.copyOf(getSelectedItems());
    }

    /** Leaves the papers that hold every word of the query. */
    void search(String query) {
        this.query = Text.folded(query);
        getListDataView().refreshAll();
    }

    /** Keeps to one column where the window is narrow. */
    void followWidth() {
        getUI().ifPresent(ui -> {
            Page page = ui.getPage();
            page.executeJs("return matchMedia('(max-width: 46rem)').matches")
                    .then(Boolean.class, this::narrow);
            page.addBrowserWindowResizeListener(resized -> narrow(resized.getWidth() <= 736));
        });
    }

    private void narrow(boolean narrow) {
        shown.setWidth(narrow ? "5.5rem" : "8rem");
        shown.setHeader(narrow ? "Home" : "Home page");
        year.setVisible(!narrow);
        venue.setVisible(!narrow);
    }

    private Component cell(Paper paper) {
        return new PaperCell(paper, delete);
    }

    private Component selected(Paper paper) {
        Checkbox box = new Checkbox(paper.data().selected());
        box.setAriaLabel("Show “%s” on the home page".formatted(paper.data().title()));
        box.getElement().setAttribute("title", "Show on the home page");
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                select.accept(paper, change.getValue());
            }
        });
        return box;
    }

    private boolean matches(Paper paper) {
        if (query.isEmpty()) {
            return true;
        }
        String text = Text.folded(paper.data().title() + " " + PaperWords.of(paper.data()));
        return List.of(query.split(" ")).stream().allMatch(text::contains);
    }

    private static String year(PaperData paper) {
        return paper.date() == null ? "" : Integer.toString(paper.date().year());
    }
}
