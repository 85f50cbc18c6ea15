package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.BiConsumer;

/**
 * Stands around a list whose rows can be dragged, by mouse, pen or finger, at the {@link #handle}
 * that each row has. Always offer buttons or keys beside it.
 */
@Tag("drag-order")
@JavaScript("context://console/drag-order.js")
public final class DragOrder extends HtmlContainer {

    private final BiConsumer<Integer, Integer> dropped;

    /**
     * @param list the list element, with one {@code li} for each row
     * @param dropped hears the index from which and the one to which a row was dragged, and has to
     *     move it
     */
    public DragOrder(Component list, BiConsumer<Integer, Integer> dropped) {
        super(list);
        this.dropped = dropped;
        getElement()
                .addEventListener("row-dropped", this::dropped)
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    /** What a row is dragged by; it does not exist for keyboards and screen readers. */
    public static Component handle() {
        Span handle = new Span("⠿");
        handle.addClassName("handle");
        handle.getElement().setAttribute("data-handle", "");
        handle.getElement().setAttribute("aria-hidden", "true");
        return handle;
    }

    private void dropped(DomEvent event) {
        dropped.accept(
                event.getEventData().get("event.detail.from").asInt(),
                event.getEventData().get("event.detail.to").asInt());
    }
}
