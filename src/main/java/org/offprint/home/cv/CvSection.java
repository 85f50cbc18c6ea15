package org.offprint.home.cv;

import org.offprint.profile.VitaService;
import org.offprint.site.SiteSection;
import org.springframework.stereotype.Component;

/** The curriculum vitae in the menu: shown once it has an entry that the public may see. */
@Component
class CvSection implements SiteSection {

    static final String PATH = "/cv";

    private final VitaService vita;

    CvSection(VitaService vita) {
        this.vita = vita;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String nameKey() {
        return "cv.section";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean hasContent() {
        return !vita.get().data().hasNothingVisible();
    }
}
