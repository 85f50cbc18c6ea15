package org.offprint.common.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work that takes longer than a click may: it runs on a thread of its own, the window asks from
 * time to time how far it is, and the person can end it. The thread is never interrupted, because
 * that would close the database's file under it; the work ends at its next step.
 */
public final class BackgroundWork {

    private static final int ASKS_EVERY_MS = 400;

    private final UI ui = UI.getCurrentOrThrow();
    private volatile boolean cancelled;

    private BackgroundWork() {}

    /**
     * Starts the work for the window of the caller.
     *
     * @param work is handed itself, to {@link #tell} how far it is
     * @param done is handed the result, in the window
     * @param failed is handed what went wrong, in the window; neither is called after {@link
     *     #cancel}
     */
    public static <T> BackgroundWork start(
            Function<BackgroundWork, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        BackgroundWork background = new BackgroundWork();
        background.ui.setPollInterval(ASKS_EVERY_MS);
        Thread.ofVirtual().name("console-work").start(() -> background.run(work, done, failed));
        return background;
    }

    /** Ends the work at its next step. */
    public void cancel() {
        cancelled = true;
        ui.setPollInterval(-1);
    }

    /** Whether the person has ended it. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Shows in the window how far the work is.
     *
     * @throws CancellationException if the person has ended it
     */
    public void tell(Runnable telling) {
        if (cancelled) {
            throw new CancellationException("The person has ended the work.");
        }
        access(telling);
    }

    private <T> void run(
            Function<BackgroundWork, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        Runnable last;
        try {
            T result = work.apply(this);
            last = () -> done.accept(result);
        } catch (RuntimeException e) {
            last = () -> failed.accept(e);
        }
        Runnable end = last;
        access(() -> {
            ui.setPollInterval(-1);
            if (!cancelled) {
                end.run();
            }
        });
    }

    /** A window that was closed meanwhile needs to hear nothing. */
    private void access(Runnable task) {
        if (ui.isAttached()) {
            ui.access(task::run);
        }
    }
}
