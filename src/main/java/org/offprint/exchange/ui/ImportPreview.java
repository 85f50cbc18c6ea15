package org.offprint.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.offprint.common.Visibility;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.exchange.ReadProblem;

/** What an import would do, in words, with a tick at each paper that would be stored. */
class ImportPreview extends Composite<Div> {

    private static final int AT_ONCE = 50;
    private static final int MOST_PROBLEMS = 200;

    private final ImportPlan plan;
    final ImportSelection selection;
    private final H2 summary = new H2();
    final List<PlannedPaperItem> items = new ArrayList<>();
    final RadioButtonGroup<Visibility> shownAs = new RadioButtonGroup<>("New papers are");
    final RadioButtonGroup<Action> only = new RadioButtonGroup<>("Show");
    private final OrderedList list = new OrderedList();
    final Button more = new Button("Show more", click -> showMore());
    private List<Integer> places = List.of();

    /**
     * @param replan makes the preview anew with another visibility
     */
    ImportPreview(ImportPlan plan, Consumer<Visibility> replan) {
        this.plan = plan;
        this.selection = new ImportSelection(plan);
        summary.setText(summary(plan));
        summary.getElement().setAttribute("tabindex", "-1");
        shownAs.setItems(Visibility.PUBLIC, Visibility.DRAFT);
        shownAs.setItemLabelGenerator(value ->
                value == Visibility.PUBLIC
                        ? "public, for everyone to see"
                        : "drafts, for you alone");
        shownAs.setValue(plan.visibility());
        shownAs.addValueChangeListener(change -> replan.accept(change.getValue()));
        shownAs.setVisible(plan.papers().stream().anyMatch(PlannedPaper::isNew));
        getContent().addClassName("import-preview");
        getContent().add(summary);
        problems();
        profile();
        papers();
        redirects();
    }

    ImportPlan plan() {
        return plan;
    }

    /** Moves the focus to the summary, so that it is announced. */
    void focus() {
        summary.getElement().executeJs("this.focus()");
    }

    private static String summary(ImportPlan plan) {
        if (plan.changesNothing()) {
            return plan.papers().isEmpty()
                    ? "Nothing in it is new"
                    : "Nothing is new: all %d papers are here already"
                            .formatted(plan.papers().size());
        }
        List<String> parts = new ArrayList<>();
        for (Action action : Action.values()) {
            long count = plan.count(action);
            if (count > 0) {
                parts.add(count + " " + word(action));
            }
        }
        String read = "Read as " + plan.batch().kind();
        return parts.isEmpty() ? read : read + ": " + String.join(", ", parts);
    }

    private static String word(Action action) {
        return switch (action) {
            case ADD -> "new";
            case ATTENTION -> "new, to be looked at";
            case CHANGE -> "changed";
            case SAME -> "here already";
        };
    }

    private void problems() {
        if (plan.problems().isEmpty()) {
            return;
        }
        UnorderedList problems = new UnorderedList();
        plan.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> problems.add(new ListItem(sentence(problem))));
        int further = plan.problems().size() - MOST_PROBLEMS;
        if (further > 0) {
            problems.add(new ListItem("And %,d more.".formatted(further)));
        }
        section("What could not be read", problems);
    }

    private static String sentence(ReadProblem problem) {
        if (problem.line() == null) {
            return problem.message();
        }
        return problem.column() == null
                ? "Line %d: %s".formatted(problem.line(), problem.message())
                : "Line %d, column %d: %s"
                        .formatted(problem.line(), problem.column(), problem.message());
    }

    private void profile() {
        List<Component> lines = new ArrayList<>();
        if (plan.replacesStarter()) {
            lines.add(
                    new Paragraph(
                            "The sample profile and papers that this site came with are replaced."));
        }
        if (!plan.profileChanges().isEmpty()) {
            lines.add(
                    new Paragraph("Taken over: " + String.join(", ", plan.profileChanges()) + "."));
        }
        if (!plan.profileLeft().isEmpty()) {
            lines.add(
                    new Paragraph(
                            "Left as you wrote it, though the file says it differently: "
                                    + String.join(", ", plan.profileLeft())
                                    + "."));
        }
        if (!lines.isEmpty()) {
            section("Profile", lines.toArray(Component[]::new));
        }
    }

    private void papers() {
        if (plan.papers().isEmpty()) {
            return;
        }
        list.addClassName("planned-papers");
        List<Action> actions =
                List.of(Action.values()).stream().filter(a -> plan.count(a) > 0).toList();
        only.setItems(actions);
        only.setItemLabelGenerator(action -> word(action) + " (" + plan.count(action) + ")");
        only.addValueChangeListener(change -> showFirst());
        boolean many = plan.papers().size() > AT_ONCE && actions.size() > 1;
        only.setVisible(many);
        Button all = new Button("Tick all", click -> takeAll(true));
        Button none = new Button("Tick none", click -> takeAll(false));
        Div ticks = new Div(all, none);
        ticks.addClassName("ticks");
        ticks.setVisible(plan.papers().size() > 5 && !plan.isSettled());
        section("Papers", shownAs, only, ticks, list, more);
        showFirst();
    }

    private void takeAll(boolean take) {
        selection.takeAll(take);
        items.stream()
                .filter(item -> item.take.isEnabled())
                .forEach(item -> item.take.setValue(take));
    }

    private void showFirst() {
        Action action = only.getValue();
        List<Integer> shown = new ArrayList<>();
        for (int place = 0; place < plan.papers().size(); place++) {
            if (action == null || plan.papers().get(place).action() == action) {
                shown.add(place);
            }
        }
        places = shown;
        items.clear();
        list.removeAll();
        showMore();
    }

    private void showMore() {
        int end = Math.min(places.size(), items.size() + AT_ONCE);
        boolean open = plan.papers().size() <= 3;
        for (int i = items.size(); i < end; i++) {
            int place = places.get(i);
            PlannedPaper paper = plan.papers().get(place);
            PlannedPaperItem item = new PlannedPaperItem(paper, place, selection, open);
            items.add(item);
            list.add(item);
        }
        int left = places.size() - end;
        more.setVisible(left > 0);
        more.setText("Show %,d more of %,d".formatted(Math.min(left, AT_ONCE), left));
    }

    private void redirects() {
        if (!plan.redirects().isEmpty()) {
            section(
                    "Old addresses that will lead to your page",
                    new Paragraph(String.join(", ", plan.redirects())));
        }
    }

    private void section(String title, Component... content) {
        Div column = new Div(content);
        Section section = new Section(new H2(title), column);
        section.addClassName("hanging");
        getContent().add(section);
    }
}
