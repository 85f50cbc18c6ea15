package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import org.offprint.common.ui.MessageFile;

/**
 * Finds anything in the console, by Ctrl+K or Cmd+K or the button that it shows, and hears the
 * other keys that work everywhere. Opening needs no answer of the server, so that nothing is lost
 * of what is typed at once.
 */
@Tag("palette-keys")
@JavaScript("context://console/palette-keys.js")
@StyleSheet("context://console/palette.css")
final class Palette extends HtmlContainer {

    private static final String WHEN_DEFINED =
            "customElements.whenDefined('palette-keys').then(() => this.%s)";

    private final MessageFile words = MessageFile.beside(Palette.class, "palette");
    private final PaletteSearch search;
    final NativeButton find = new NativeButton();
    final Input field = new Input();
    final PaletteResults results = new PaletteResults(words);
    final Paragraph state = new Paragraph();
    final Anchor create = new Anchor();

    Palette(PaletteSearch search) {
        this.search = search;
        add(button(), dialog(), new KeyList(words), create());
        getElement().addEventListener("sought", this::sought).addEventData("event.detail.words");
        show("");
    }

    /** Says where the key for a new entry leads, below the console. */
    void setCreate(String href) {
        create.setHref(href);
    }

    /** Moves the focus to a field of the view, as soon as it is there. */
    void seek(String label) {
        getElement().executeJs(WHEN_DEFINED.formatted("seek($0)"), label);
    }

    /** Shows what is found by these words. */
    void show(String typed) {
        int count = results.show(search.find(typed));
        state.setText(
                switch (count) {
                    case 0 -> words.get("find.nothing");
                    case 1 -> words.get("find.one");
                    default -> words.get("find.many").formatted(count);
                });
        state.setClassName("hidden-words", count > 0);
    }

    private void sought(DomEvent event) {
        String typed = event.getEventData().get("event.detail.words").asString();
        show(typed);
        getElement().executeJs("this.shown($0)", typed);
    }

    private Component button() {
        Span key = new Span("Ctrl+K");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        key.getElement().setAttribute("data-keys", "");
        find.add(new Span(words.get("find")), key);
        find.addClassName("find");
        find.getElement().setAttribute("type", "button");
        find.getElement().setAttribute("aria-haspopup", "dialog");
        find.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        return find;
    }

    private Component dialog() {
        field.addClassName("palette-field");
        field.setPlaceholder(words.get("find.placeholder"));
        attributes(
                field,
                List.of(
                        List.of("role", "combobox"),
                        List.of("aria-label", words.get("find.field")),
                        List.of("aria-expanded", "true"),
                        List.of("aria-controls", PaletteResults.ID),
                        List.of("aria-autocomplete", "list"),
                        List.of("autocomplete", "off"),
                        List.of("autocapitalize", "off"),
                        List.of("spellcheck", "false"),
                        List.of("enterkeyhint", "go")));
        state.addClassName("palette-state");
        state.getElement().setAttribute("role", "status");
        NativeButton keys = new NativeButton(words.get("keys"));
        keys.setId(FrameActions.SHOW_KEYS);
        Span hint = new Span(words.get("find.hint"));
        hint.getElement().setAttribute("aria-hidden", "true");
        return new FrameDialog(
                "palette",
                words.get("find.name"),
                words.get("find.close"),
                field,
                results,
                state,
                FrameDialog.foot(hint, keys));
    }

    private Component create() {
        create.addClassName("palette-create");
        attributes(create, List.of(List.of("hidden", ""), List.of("tabindex", "-1")));
        return create;
    }

    private static void attributes(Component component, List<List<String>> attributes) {
        attributes.forEach(
                each -> component.getElement().setAttribute(each.getFirst(), each.getLast()));
    }
}
