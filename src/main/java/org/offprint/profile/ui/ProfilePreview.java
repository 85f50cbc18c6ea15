package org.offprint.profile.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.profile.ProfileData;
import org.offprint.site.PagePreview;
import org.offprint.site.PreviewDrafts;

/** The home page beside the form, made of what the form says and not yet stored. */
final class ProfilePreview {

    private final PagePreview<ProfileData> page;
    private final String token = PreviewDrafts.newToken();
    private final PagePreviewPane pane =
            new PagePreviewPane("The home page as it will be", PreviewDrafts.path(token));

    ProfilePreview(PagePreview<ProfileData> page) {
        this.page = page;
    }

    PagePreviewPane pane() {
        return pane;
    }

    /** Puts the page of this profile into the frame. */
    void show(ProfileData data) {
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
