package org.offprint.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.offprint.common.Visibility;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.exchange.ReadProblem;

/** What an import would do, in words, with a tick at each paper that would be stored. */
class ImportPreview extends Composite<Div> {

    private final ImportPlan plan;
    private final Visibility visibility;
    private final H2 summary = new H2();
    final List<PlannedPaperItem> items = new ArrayList<>();
    final RadioButtonGroup<Visibility> shownAs = new RadioButtonGroup<>("New papers are");

    /**
     * @param replan makes the preview anew with another visibility
     */
    ImportPreview(ImportPlan plan, Visibility visibility, Consumer<Visibility> replan) {
        this.plan = plan;
        this.visibility = visibility;
        summary.setText(summary(plan));
        summary.getElement().setAttribute("tabindex", "-1");
        shownAs.setItems(Visibility.PUBLIC, Visibility.DRAFT);
        shownAs.setItemLabelGenerator(value ->
                value == Visibility.PUBLIC
                        ? "public, for everyone to see"
                        : "drafts, for you alone");
        shownAs.setValue(visibility);
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

    Visibility visibility() {
        return visibility;
    }

    /** The indexes of the papers whose tick was taken away. */
    Set<Integer> leftOut() {
        Set<Integer> leftOut = new TreeSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isTaken()) {
                leftOut.add(i);
            }
        }
        return leftOut;
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
        count(parts, plan.count(Action.ADD), "new");
        count(parts, plan.count(Action.ATTENTION), "new, to be looked at");
        count(parts, plan.count(Action.CHANGE), "changed");
        count(parts, plan.count(Action.SAME), "here already");
        return parts.isEmpty() ? "No papers" : "Papers: " + String.join(", ", parts);
    }

    private static void count(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private void problems() {
        if (plan.problems().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        plan.problems().forEach(problem -> list.add(new ListItem(sentence(problem))));
        section("What could not be read", list);
    }

    private static String sentence(ReadProblem problem) {
        return problem.line() == null
                ? problem.message()
                : "Line %d: %s".formatted(problem.line(), problem.message());
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
        OrderedList list = new OrderedList();
        list.addClassName("planned-papers");
        for (PlannedPaper paper : plan.papers()) {
            PlannedPaperItem item = new PlannedPaperItem(paper);
            items.add(item);
            list.add(item);
        }
        section("Papers", shownAs, list);
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
