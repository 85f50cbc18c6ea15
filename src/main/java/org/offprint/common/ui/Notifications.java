package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Short messages at the foot of the window, which screen readers announce: what was done, what
 * failed, and what can be taken back.
 */
public final class Notifications {

    private static final int SHORT = 4_000;
    private static final int LONG = 30_000;

    private Notifications() {}

    /** Says that something was done; it goes by itself. */
    public static Notification done(String sentence) {
        return show(sentence, SHORT, "done");
    }

    /** Says that something failed; it stays until it is closed. */
    public static Notification failed(String sentence) {
        Notification notification = show(sentence, 0, "failed");
        notification.add(close(notification));
        notification.setAssertive(true);
        return notification;
    }

    /**
     * Says what was done and offers to take it back for half a minute. The focus moves to the offer
     * and, when it goes, to {@code then}.
     *
     * @param then what has the focus afterwards
     */
    public static Notification undo(String sentence, Runnable undo, Component then) {
        Notification notification = show(sentence, LONG, "undo");
        Button back = new Button("Undo");
        back.getElement().setAttribute("aria-label", "Undo: " + sentence);
        back.addClickListener(click -> {
            notification.close();
            undo.run();
        });
        notification.add(back, close(notification));
        // The card is drawn a moment after it was opened.
        back.getElement().executeJs("setTimeout(() => this.focus(), 100)");
        notification.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                // Only where the focus was on the card, which is gone now.
                then.getElement()
                        .executeJs(
                                "setTimeout(() => { const at = document.activeElement; if (!at || at === document.body) this.focus(); }, 100)");
            }
        });
        return notification;
    }

    private static Notification show(String sentence, int milliseconds, String kind) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_END);
        notification.setDuration(milliseconds);
        notification.addClassName("toast");
        notification.addClassName("toast-" + kind);
        notification.add(new Span(sentence));
        notification.open();
        return notification;
    }

    private static Button close(Notification notification) {
        Button close = new Button("Close", click -> notification.close());
        close.addThemeName("tertiary");
        return close;
    }
}
