package org.offprint.site.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.site.PagePreview;
import org.offprint.site.PreviewDrafts;

/**
 * The public page beside a form, made of what the form says and not yet stored.
 *
 * @param <T> what is being edited
 */
public final class PreviewedPage<T> {

    private final PagePreview<T> page;
    private final String token = PreviewDrafts.newToken();
    private final PagePreviewPane pane;

    /**
     * @param label what the frame is called for a screen reader
     */
    public PreviewedPage(String label, PagePreview<T> page) {
        this.page = page;
        pane = new PagePreviewPane(label, PreviewDrafts.path(token));
    }

    /** The frame that shows it. */
    public PagePreviewPane pane() {
        return pane;
    }

    /** Puts the page of this data into the frame. */
    public void show(T data) {
        drafts().put(token, page.render(data));
        pane.renew();
    }

    /** Forgets the page; the form is closed. */
    public void close() {
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
