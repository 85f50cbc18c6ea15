package org.offprint.profile.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.site.PagePreview;
import org.offprint.site.PreviewDrafts;

/**
 * A public page beside its form, made of what the form says and not yet stored.
 *
 * @param <T> what is edited
 */
final class PageBeside<T> {

    private final PagePreview<T> page;
    private final String token = PreviewDrafts.newToken();
    private final PagePreviewPane pane;

    /**
     * @param label what the frame is called for a screen reader
     */
    PageBeside(String label, PagePreview<T> page) {
        this.page = page;
        pane = new PagePreviewPane(label, PreviewDrafts.path(token));
    }

    PagePreviewPane pane() {
        return pane;
    }

    /** Puts the page of what the form says into the frame. */
    void show(T data) {
        drafts().put(token, page.render(data));
        pane.renew();
    }

    /** Forgets the page; the form is closed. */
    void close() {
        drafts().remove(token);
    }

    private static PreviewDrafts drafts() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(PreviewDrafts.ATTRIBUTE) instanceof PreviewDrafts drafts) {
            return drafts;
        }
        PreviewDrafts drafts = new PreviewDrafts();
        session.setAttribute(PreviewDrafts.ATTRIBUTE, drafts);
        return drafts;
    }
}
