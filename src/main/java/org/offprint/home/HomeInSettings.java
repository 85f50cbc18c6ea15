package org.offprint.home;

import org.offprint.site.PagePreview;
import org.offprint.site.SiteFrames;
import org.offprint.site.SiteSettings;
import org.springframework.stereotype.Component;

/** Renders the home page in settings that are not stored yet, for the console's preview. */
@Component
class HomeInSettings implements PagePreview<SiteSettings> {

    private final HomePages pages;
    private final SiteFrames frames;

    HomeInSettings(HomePages pages, SiteFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public String render(SiteSettings unsaved) {
        return frames.in(unsaved, pages::render);
    }
}
