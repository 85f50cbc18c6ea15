package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands around a form and keeps in the browser what is typed there until it is stored, so that an
 * expired session or a closed window does not lose it; at the next opening it offers to put the
 * text back. It also lets the browser ask before a changed form is closed. The fields that are kept
 * are those that were {@link #named}.
 */
@Tag("draft-keeper")
@JavaScript("context://console/draft-keeper.js")
public final class DraftKeeper extends HtmlContainer {

    private static final String WHEN_DEFINED =
            "customElements.whenDefined('draft-keeper').then(() => this.%s)";

    private final Consumer<Draft> restore;
    private final Div offer = new Div();

    /**
     * @param restore puts a draft back into the fields; called when the person asks for it
     */
    public DraftKeeper(Consumer<Draft> restore) {
        this.restore = restore;
        offer.addClassName("draft-offer");
        offer.getElement().setAttribute("role", "status");
        offer.setVisible(false);
        add(offer);
        getElement()
                .addEventListener("draft-found", this::found)
                .addEventData("event.detail.at")
                .addEventData("event.detail.changes");
    }

    /** Marks a field as kept under a name. */
    public static <C extends Component> C named(String name, C field) {
        field.getElement().setAttribute("data-draft", name);
        return field;
    }

    /** Marks a field of many rows as kept; its rows and their fields are marked on their own. */
    public static void rowsNamed(String name, Component field) {
        named(name, field).getElement().setAttribute("data-draft-rows", "");
    }

    /** Marks a component as one row of a field that has many. */
    public static void row(Component row) {
        row.getElement().setAttribute("data-draft-row", "");
    }

    /** Marks a field of a row as kept. */
    public static <C extends Component> C rowField(String name, C field) {
        field.getElement().setAttribute("data-draft-field", name);
        return field;
    }

    /**
     * Begins to keep: the fields show what is stored.
     *
     * @param key the name of the form and of what it shows, such as the profile or the id of a
     *     paper
     */
    public void open(String key) {
        offer.setVisible(false);
        getElement().executeJs(WHEN_DEFINED.formatted("open($0)"), key);
    }

    /** Forgets what was kept, because all is stored or given up. */
    public void forget() {
        offer.setVisible(false);
        getElement().executeJs(WHEN_DEFINED.formatted("forget()"));
    }

    /** Forgets the drafts of all forms in this browser. */
    public static void forgetAll(Component any) {
        any.getElement()
                .executeJs(
                        "try { Object.keys(localStorage).filter(name => name.startsWith('offprint.draft.')).forEach(name => localStorage.removeItem(name)); } catch { /* Nothing could be kept. */ }");
    }

    private void found(DomEvent event) {
        String at = event.getEventData().get("event.detail.at").asString();
        JsonNode changes =
                JsonMapper.shared()
                        .readTree(event.getEventData().get("event.detail.changes").asString());
        Span when = new Span();
        when.getElement()
                .executeJs(
                        "this.textContent = new Date($0).toLocaleString([], {dateStyle: 'medium', timeStyle: 'short'})",
                        at);
        Button back = new Button("Put it back", click -> putBack(new Draft(changes)));
        back.addThemeName("primary");
        Button discard = new Button("Discard it", click -> forget());
        offer.removeAll();
        offer.add(
                new Span(new Span("You typed something here that was not saved, on "), when),
                back,
                discard);
        offer.setVisible(true);
    }

    private void putBack(Draft draft) {
        restore.accept(draft);
        offer.setVisible(false);
        getElement().executeJs(WHEN_DEFINED.formatted("touch()"));
    }
}
