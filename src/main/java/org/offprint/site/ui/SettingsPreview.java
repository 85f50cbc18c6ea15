package org.offprint.site.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.site.PagePreview;
import org.offprint.site.PreviewDrafts;
import org.offprint.site.SiteSettings;

/** The home page beside the form, in the frame and the look that are not stored yet. */
final class SettingsPreview {

    private final PagePreview<SiteSettings> page;
    private final String token = PreviewDrafts.newToken();
    private final PagePreviewPane pane =
            new PagePreviewPane("The home page as it will be", PreviewDrafts.path(token));

    SettingsPreview(PagePreview<SiteSettings> page) {
        this.page = page;
    }

    PagePreviewPane pane() {
        return pane;
    }

    /** Puts the page in these settings into the frame. */
    void show(SiteSettings settings) {
        drafts().put(token, page.render(settings));
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
