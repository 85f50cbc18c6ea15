package org.offprint.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.FormActions;
import org.offprint.common.ui.Notifications;
import org.offprint.history.Recorded;
import org.offprint.history.WorkingDraft;
import org.offprint.history.WorkingDrafts;

/**
 * What a form offers beside publishing at once: to keep what is written as a draft, which visitors
 * do not see, and to go on with it later. It stands above the form and says so where there is one.
 *
 * @param <T> the entry, in one of its states
 */
public final class DraftBar<T> extends Composite<Div> {

    private final WorkingDrafts drafts;
    private final Recorded<T> kind;
    private final Runnable reopen;
    private final Button keep;
    private final Button discard = new Button("Discard the draft", click -> discard());
    private final Anchor history = new Anchor("history", "History");
    private final Span notice = new Span();
    private @Nullable T stored;

    /**
     * @param actions the form's buttons; the one that keeps a draft stands before saving
     * @param keep writes the form and calls {@link #keep(Object)}
     * @param reopen shows again what visitors see
     */
    public DraftBar(
            WorkingDrafts drafts,
            Recorded<T> kind,
            FormActions actions,
            Runnable keep,
            Runnable reopen) {
        this.drafts = drafts;
        this.kind = kind;
        this.reopen = reopen;
        this.keep = new Button("Keep as draft", click -> keep.run());
        this.keep.getElement().setAttribute("aria-keyshortcuts", "Control+Shift+S Meta+Shift+S");
        actions.addComponentAtIndex(actions.indexOf(actions.save()), this.keep);
        actions.addComponentAsFirst(history);
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(
                    actions,
                    () -> {
                        if (this.keep.isVisible()) {
                            this.keep.click();
                        }
                    },
                    Key.KEY_S,
                    modifier,
                    KeyModifier.SHIFT);
        }
        discard.addThemeName("tertiary");
        notice.getElement().setAttribute("role", "status");
        getContent().addClassName("draft-offer");
        getContent().add(notice, discard);
        closed();
    }

    /** The form shows nothing that is stored. */
    public void closed() {
        stored = null;
        keep.setVisible(false);
        history.setVisible(false);
        getContent().setVisible(false);
    }

    /**
     * The form opens an entry.
     *
     * @param isPublic whether visitors see it; else saving publishes nothing, and no draft is
     *     needed
     * @return what was kept as a draft, to be shown instead
     */
    public Optional<T> open(T entry, boolean isPublic) {
        stored = entry;
        history.setVisible(true);
        history.setHref(HistoryNavigation.address(kind.name(), kind.entry().apply(entry)));
        Optional<T> draft = drafts.find(kind, entry);
        keep.setVisible(isPublic || draft.isPresent());
        show();
        return draft;
    }

    /** Keeps what was written. */
    public void keep(T written) {
        drafts.keep(kind, written);
        show();
        Notifications.done("Kept as a draft. Visitors see it once you publish it.");
    }

    /** The entry was stored, and with it what was kept. */
    public void published() {
        T entry = stored;
        if (entry != null) {
            drafts.drop(kind.name(), kind.entry().apply(entry));
        }
        show();
    }

    private void discard() {
        published();
        reopen.run();
    }

    private void show() {
        T entry = stored;
        Optional<WorkingDraft> draft =
                entry == null
                        ? Optional.empty()
                        : drafts.find(kind.name(), kind.entry().apply(entry));
        getContent().setVisible(draft.isPresent());
        draft.ifPresent(kept ->
                notice.setText(
                        drafts.isOutdated(kept)
                                ? "This is a draft that was begun before the last change that visitors see. Saving publishes it in its place."
                                : "This is a draft. Visitors see what was published before, until you save."));
    }
}
