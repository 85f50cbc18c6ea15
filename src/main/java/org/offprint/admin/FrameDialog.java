package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A dialog of the browser's own: it opens without the server, keeps the focus within, closes with
 * Escape and gives the focus back.
 */
@Tag("dialog")
final class FrameDialog extends HtmlContainer {

    /**
     * @param look the class that it is told by
     * @param name how it is announced
     * @param close what the button says that closes it
     */
    FrameDialog(String look, String name, String close, Component... parts) {
        NativeButton leave = new NativeButton(close);
        leave.addClassName("frame-dialog-close");
        leave.getElement().setAttribute("type", "button");
        addClassNames("frame-dialog", look);
        getElement().setAttribute("aria-label", name);
        add(parts);
        add(leave);
    }

    /** What stands at the foot of one. */
    static Div foot(Component... parts) {
        Div foot = new Div(parts);
        foot.addClassName("frame-dialog-foot");
        return foot;
    }
}
