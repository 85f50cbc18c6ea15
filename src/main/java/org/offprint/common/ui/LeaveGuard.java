package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/**
 * Asks before a changed form is left by a link of the console. That the browser asks too, when its
 * window is closed, is {@link DraftKeeper}'s part, because only the browser knows what was typed a
 * moment ago.
 */
public final class LeaveGuard {

    private final BooleanSupplier changed;
    private final Runnable givenUp;

    private LeaveGuard(BooleanSupplier changed, Runnable givenUp) {
        this.changed = changed;
        this.givenUp = givenUp;
    }

    /**
     * Guards a view as long as it is shown.
     *
     * @param changed whether the form differs from what is stored
     * @param givenUp called when the person leaves without saving; forget the draft there
     */
    public static void watch(Component view, BooleanSupplier changed, Runnable givenUp) {
        LeaveGuard guard = new LeaveGuard(changed, givenUp);
        view.addAttachListener(attached -> {
            var registration = attached.getUI().addBeforeLeaveListener(guard::leaving);
            view.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    private void leaving(BeforeLeaveEvent event) {
        if (!changed.getAsBoolean()) {
            return;
        }
        var leave = event.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Leave without saving?");
        question.setText("What you changed in this form is not saved yet.");
        question.setCancelable(true);
        question.setCancelText("Stay here");
        question.addCancelListener(stay -> leave.cancel());
        question.setConfirmText("Leave without saving");
        question.setConfirmButtonTheme("error");
        question.addConfirmListener(confirmed -> {
            givenUp.run();
            leave.proceed();
        });
        question.open();
    }
}
