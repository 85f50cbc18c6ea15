package org.offprint.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.offprint.common.Visibility;
import org.offprint.exchange.jekyll.FoundFile;
import org.offprint.exchange.jekyll.PlannedEntry;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.exchange.jekyll.SitePlan;

/** What importing a whole site would do: its papers as in any import, then kind by kind. */
class SitePreview extends Composite<Div> {

    private final SitePlan plan;
    final ImportPreview papers;

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

    private void kind(SitePlan.Kind kind) {
        if (kind.entries().isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("planned-papers");
        kind.entries().forEach(entry -> list.add(item(entry)));
        section(kind.name(), new Paragraph(summary(kind)), list);
    }

    private static ListItem item(PlannedEntry<?> entry) {
        Span action = new Span(word(entry.action()));
        action.addClassName("planned-action");
        Paragraph file = new Paragraph(entry.found().file());
        file.addClassName("words");
        ListItem item = new ListItem(action, new Span(entry.found().data().name()), file);
        item.addClassNames("planned-paper", "planned-" + entry.action().id());
        if (entry.action() != Action.KEPT
                && entry.found().data().visibility() == Visibility.DRAFT) {
            item.add(new Paragraph("A draft, for you alone."));
        }
        return item;
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
        UnorderedList list = new UnorderedList();
        for (FoundFile file : plan.files().stream().limit(200).toList()) {
            list.add(new ListItem(file.file().path()));
        }
        Details details = new Details("Which ones", list);
        details.setVisible(!plan.files().isEmpty());
        section(
                "Pictures and files",
                new Paragraph(
                        "%,d to take over, %,d here already."
                                .formatted(plan.files().size(), plan.sameFiles())),
                details);
    }

    private void filledIn() {
        if (!plan.profileChanges().isEmpty()) {
            section(
                    "Filled in where you have said nothing yet",
                    new Paragraph(String.join(", ", plan.profileChanges()) + "."));
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
