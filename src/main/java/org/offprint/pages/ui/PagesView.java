package org.offprint.pages.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.offprint.common.Roles;
import org.offprint.entries.ui.EntriesView;
import org.offprint.entries.ui.EntryWords;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;

/** All free pages, in the owner's order. */
@Route(PagesView.PATH)
@PageTitle("Pages · Console")
@Menu(title = "Pages", order = 1.5)
@RolesAllowed(Roles.OWNER)
class PagesView extends EntriesView<PageData> {

    static final String PATH = "pages";
    static final EntryWords WORDS =
            new EntryWords(
                    PATH,
                    "Pages",
                    "Page",
                    "Add a page",
                    "Pages of your own at addresses of their own, such as /lab or /software.",
                    "There is no page of your own yet. Add one on whatever the other pages have no place for.");

    PagesView(PageService pages) {
        super(pages, WORDS, true);
    }

    @Override
    protected String line(PageData data) {
        return describe(data);
    }

    /** What tells an entry from others of its name, in one line. */
    static String describe(PageData data) {
        return data.inMenu() ? data.path() + " · in the menu" : data.path();
    }
}
