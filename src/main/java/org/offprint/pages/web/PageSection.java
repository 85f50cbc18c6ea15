package org.offprint.pages.web;

import org.offprint.markdown.MathText;
import org.offprint.pages.PageData;
import org.offprint.site.SiteSection;
import org.offprint.site.Words;

/** A free page as an entry of the menu, under its own title. */
record PageSection(PageData page, int order) implements SiteSection {

    @Override
    public String path() {
        return page.path();
    }

    @Override
    public String name(Words words) {
        return MathText.plain(page.title());
    }

    @Override
    public boolean hasContent() {
        return true;
    }
}
