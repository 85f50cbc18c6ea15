package org.offprint.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.offprint.common.Visibility;
import org.offprint.exchange.jekyll.FoundFile;
import org.offprint.exchange.jekyll.PlannedEntry;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.exchange.jekyll.SiteChoices;
import org.offprint.exchange.jekyll.SitePlan;

/** What importing a whole site would do: its papers as in any import, then kind by kind. */
class SitePreview extends Composite<Div> {

    private static final String FILES = "Pictures and files";

    private final SitePlan plan;
    private final SiteSelection selection = new SiteSelection();
    final ImportPreview papers;
    final Map<String, PlannedThings> things = new LinkedHashMap<>();
    final Checkbox fillIn = new Checkbox(true);

    /**
     * @param replan makes the preview anew with another visibility
     */
    SitePreview(SitePlan plan, Consumer<Visibility> replan) {
        this.plan = plan;
        this.papers = new ImportPreview(plan.papers(), replan);
        getContent().addClassName("site-preview");
        getContent().add(papers);
        plan.kinds().forEach(this::kind);
        files();
        filledIn();
        leftOut();
    }

    SitePlan plan() {
        return plan;
    }

    SiteChoices choices() {
        return selection.choices(papers.selection.choices());
    }

    private void kind(SitePlan.Kind kind) {
        if (kind.entries().isEmpty()) {
            return;
        }
        PlannedThings list =
                new PlannedThings(
                        kind.name(),
                        kind.entries().stream().map(SitePreview::thing).toList(),
                        selection);
        things.put(kind.name(), list);
        section(kind.name(), new Paragraph(summary(kind)), list);
    }

    private static PlannedThing thing(PlannedEntry<?> entry) {
        boolean draft =
                entry.action() != Action.KEPT
                        && entry.found().data().visibility() == Visibility.DRAFT;
        String file = entry.found().file();
        return new PlannedThing(
                file,
                entry.found().data().name(),
                word(entry.action()),
                entry.action().id(),
                draft ? List.of(file, "A draft, for you alone.") : List.of(file),
                entry.isDecidable());
    }

    private static String summary(SitePlan.Kind kind) {
        List<String> parts = new ArrayList<>();
        for (Action action : Action.values()) {
            long count = kind.count(action);
            if (count > 0) {
                parts.add(count + " " + word(action).toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", parts) + ".";
    }

    private static String word(Action action) {
        return switch (action) {
            case ADD -> "New";
            case CHANGE -> "Changed there";
            case SAME -> "Here already";
            case KEPT -> "Changed there and here; yours stays";
        };
    }

    private void files() {
        if (plan.files().isEmpty() && plan.sameFiles() == 0) {
            return;
        }
        Paragraph sum =
                new Paragraph(
                        "%,d to take over, %,d here already."
                                .formatted(plan.files().size(), plan.sameFiles()));
        if (plan.files().isEmpty()) {
            section(FILES, sum);
            return;
        }
        PlannedThings list =
                new PlannedThings(
                        FILES, plan.files().stream().map(SitePreview::thing).toList(), selection);
        things.put(FILES, list);
        section(FILES, sum, new Details("Which ones", list));
    }

    private static PlannedThing thing(FoundFile file) {
        return new PlannedThing(
                file.file().path(),
                file.file().path(),
                file.listed() ? "New" : "Comes with a paper or the profile",
                file.listed() ? "add" : "same",
                List.of(),
                file.listed());
    }

    private void filledIn() {
        if (!plan.profileChanges().isEmpty()) {
            fillIn.setLabel("Fill in " + String.join(", ", plan.profileChanges()));
            fillIn.addValueChangeListener(change -> selection.fillIn(change.getValue()));
            section("Where you have said nothing yet", fillIn);
        }
    }

    private void leftOut() {
        if (!plan.site().leftOut().isEmpty()) {
            UnorderedList list = new UnorderedList();
            plan.site().leftOut().stream().limit(200).forEach(left -> list.add(new ListItem(left)));
            section("Left out", list);
        }
    }

    private void section(String title, Component... content) {
        Section section = new Section(new H2(title), new Div(content));
        section.addClassName("hanging");
        getContent().add(section);
    }
}
