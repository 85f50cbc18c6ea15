package org.offprint.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Roles;
import org.offprint.common.ui.Notifications;
import org.offprint.common.ui.ViewHeader;
import org.offprint.history.WorkingDraft;
import org.offprint.history.WorkingDrafts;

/** What is written and not published: looked at, and published together. */
@Route("drafts")
@PageTitle("Drafts · Console")
@StyleSheet("context://console/history.css")
@Menu(title = "Drafts", order = 9)
@RolesAllowed(Roles.OWNER)
class DraftsView extends Composite<Div> implements BeforeEnterObserver {

    private final WorkingDrafts drafts;
    private final ChangeWords words;
    private final Map<WorkingDraft, Checkbox> ticks = new LinkedHashMap<>();
    final Button publish = new Button("Publish");
    final UnorderedList list = new UnorderedList();
    final Paragraph empty =
            new Paragraph(
                    "There is no draft. “Keep as draft” in a form keeps what you write until you publish it.");

    DraftsView(WorkingDrafts drafts, ChangeWords words) {
        this.drafts = drafts;
        this.words = words;
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        list.addClassName("changes");
        list.getElement().setAttribute("aria-label", "Drafts");
        empty.addClassName("hint");
        getContent().addClassName("history-view");
        getContent()
                .add(
                        new ViewHeader(
                                "Drafts", "What you wrote and visitors do not see yet.", publish),
                        empty,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<WorkingDraft> kept = drafts.list();
        ticks.clear();
        list.removeAll();
        kept.forEach(draft -> list.add(item(draft)));
        empty.setVisible(kept.isEmpty());
        list.setVisible(!kept.isEmpty());
        publish.setVisible(!kept.isEmpty());
        count();
    }

    private ListItem item(WorkingDraft draft) {
        Checkbox tick = new Checkbox(true);
        tick.setAriaLabel("Publish: " + draft.label());
        tick.addValueChangeListener(change -> count());
        ticks.put(draft, tick);
        Anchor label = new Anchor(drafts.editAddress(draft), draft.label());
        label.addClassName("words");
        Span kept =
                new Span(new Span(words.kind(draft.kind()) + ", "), new LocalTime(draft.keptAt()));
        kept.addClassName("hint");
        Div head = new Div(label, kept);
        head.addClassName("head");
        if (drafts.isOutdated(draft)) {
            Span old =
                    new Span("What visitors see was changed since; open the draft to publish it.");
            old.addClassName("hint");
            head.add(old);
            tick.setValue(false);
            tick.setEnabled(false);
        }
        Button discard = new Button("Discard", click -> discard(draft));
        discard.addThemeName("tertiary");
        discard.getElement().setAttribute("aria-label", "Discard: " + draft.label());
        Div actions = new Div(discard);
        actions.addClassName("actions");
        Div details = new Div(new DifferenceList(drafts.differences(draft), words, null));
        details.addClassName("details");
        return new ListItem(tick, head, actions, details);
    }

    private List<WorkingDraft> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = ticked().size();
        publish.setEnabled(count > 0);
        publish.setText(count > 1 ? "Publish all %d".formatted(count) : "Publish");
    }

    private void publish() {
        List<WorkingDraft> ticked = ticked();
        try {
            drafts.publish(ticked);
            Notifications.done(
                    ticked.size() == 1
                            ? "“%s” is published.".formatted(ticked.getFirst().label())
                            : "%d drafts are published.".formatted(ticked.size()));
        } catch (IllegalArgumentException | ConflictException | NotFoundException e) {
            Notifications.failed(e.getMessage() + " Nothing was published.");
        }
        refresh();
    }

    private void discard(WorkingDraft draft) {
        drafts.drop(draft.kind(), draft.entry());
        refresh();
        Notifications.undo(
                "The draft of “%s” is discarded.".formatted(draft.label()),
                () -> {
                    drafts.putBack(draft);
                    UI.getCurrentOrThrow().refreshCurrentRoute(false);
                },
                publish);
    }
}
