package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.offprint.common.ui.DragOrder;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperId;

/** A selected paper with the handle and the buttons that move it. */
final class PaperOrderRow extends Composite<ListItem> {

    private final Paper paper;
    final Button up;
    final Button down;

    /**
     * @param move moves the row by -1 or 1
     */
    PaperOrderRow(Paper paper, ObjIntConsumer<PaperOrderRow> move) {
        this.paper = paper;
        up = button("↑", "up", () -> move.accept(this, -1));
        down = button("↓", "down", () -> move.accept(this, 1));
        Span title = new Span(title());
        title.addClassName("title");
        Span who =
                new Span(
                        paper.data().authors().stream()
                                .limit(6)
                                .map(Author::displayName)
                                .collect(Collectors.joining(", ")));
        who.addClassName("who");
        Div words = new Div(title, who);
        words.addClassName("paper-cell");
        Div buttons = new Div(up, down);
        buttons.addClassName("ordered-list-buttons");
        ListItem item = getContent();
        item.add(DragOrder.handle(), words, buttons);
        listen(item, Key.ARROW_UP, () -> move.accept(this, -1));
        listen(item, Key.ARROW_DOWN, () -> move.accept(this, 1));
    }

    PaperId id() {
        return paper.id();
    }

    String title() {
        return paper.data().title();
    }

    void focusMove(int by) {
        (by < 0 ? up : down).focus();
    }

    private static void listen(ListItem item, Key key, Runnable move) {
        Shortcuts.addShortcutListener(item, move::run, key, KeyModifier.ALT).listenOn(item);
    }

    private Button button(String sign, String where, Runnable move) {
        Button button = new Button(sign, click -> move.run());
        button.addThemeName("tertiary");
        button.setAriaLabel("Move “%s” %s".formatted(title(), where));
        return button;
    }
}
