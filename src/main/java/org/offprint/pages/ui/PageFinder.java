package org.offprint.pages.ui;

import org.offprint.entries.ui.EntryFinder;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.springframework.stereotype.Component;

/** Finds the free pages. */
@Component
final class PageFinder extends EntryFinder<PageData> {

    PageFinder(PageService pages) {
        super(pages, PagesView.WORDS, PagesView::describe);
    }
}
