package org.offprint.common.ui;

import com.vaadin.flow.component.Component;

/** Copies a text of the console to the clipboard of the person's machine. */
public final class CopiedText {

    /** Without HTTPS browsers know no clipboard, but still the older command. */
    private static final String COPY =
            """
            if (navigator.clipboard) return navigator.clipboard.writeText($0);
            const area = document.createElement('textarea');
            area.value = $0;
            document.body.append(area);
            area.select();
            const done = document.execCommand('copy');
            area.remove();
            this.focus();
            if (!done) throw new Error('not copied');
            """;

    private CopiedText() {}

    /**
     * Copies it and says so, or that the browser does not allow it.
     *
     * @param button what was clicked; it has the focus afterwards
     */
    public static void copy(Component button, String text, String done) {
        button.getElement()
                .executeJs(COPY, text)
                .then(
                        copied -> Notifications.done(done),
                        refused ->
                                Notifications.failed(
                                        "Your browser does not let us copy: select it and copy it by hand."));
    }
}
