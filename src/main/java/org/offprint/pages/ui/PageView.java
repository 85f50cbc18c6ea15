package org.offprint.pages.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.offprint.common.MarkdownText;
import org.offprint.common.Roles;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.entries.EntryId;
import org.offprint.entries.ui.EntryView;
import org.offprint.history.WorkingDrafts;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.offprint.site.PagePreview;

/** Adds a free page, or changes one. */
@Route(PagesView.PATH + "/:id")
@RouteAlias(PagesView.PATH + "/new")
@RolesAllowed(Roles.OWNER)
class PageView extends EntryView<PageData, PageForm> {

    private static final PageData BLANK =
            new PageData(new Slug("page"), "…", MarkdownText.EMPTY, true, Visibility.PUBLIC);

    PageView(PageService pages, WorkingDrafts drafts, PagePreview<PageData> page) {
        super(pages, drafts, PagesView.WORDS, blank -> new PageForm(blank, pages), BLANK, page);
    }

    @Override
    protected void opens(Optional<EntryId> id) {
        form().edits(id.orElse(null));
    }

    @Override
    protected PageData copyOf(PageData data) {
        return data.at(form().freeSlug(data.slug()));
    }
}
