package org.offprint.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Optional;
import java.util.function.Supplier;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.ui.Notifications;
import org.offprint.history.ChangeSet;
import org.offprint.history.History;
import org.offprint.history.Undone;

/**
 * Listens in the whole window for the keys of undo and redo: the last changes of the site, whatever
 * view or import made them. A field that is typed in keeps these keys for itself.
 */
@Tag("undo-keys")
@JavaScript("context://console/undo-keys.js")
final class UndoKeys extends HtmlContainer {

    private final History history;
    private final ChangeWords words;

    UndoKeys(History history, ChangeWords words) {
        this.history = history;
        this.words = words;
        getElement().addEventListener("undo", pressed -> undo());
        getElement().addEventListener("redo", pressed -> redo());
    }

    /** Takes back the last changes that are not taken back. */
    void undo() {
        step(history::undoable, "Taken back", "There is nothing to take back.");
    }

    /** Makes again what was taken back last. */
    void redo() {
        step(history::redoable, "Made again", "There is nothing to make again.");
    }

    private void step(Supplier<Optional<ChangeSet>> next, String done, String nothing) {
        Optional<ChangeSet> set = next.get();
        if (set.isEmpty()) {
            Notifications.done(nothing);
            return;
        }
        try {
            Undone undone = history.undo(set.get().id());
            Notifications.done(words.undone(done, set.get(), undone));
        } catch (IllegalArgumentException | NotFoundException | ConflictException e) {
            Notifications.failed(String.valueOf(e.getMessage()));
        }
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
