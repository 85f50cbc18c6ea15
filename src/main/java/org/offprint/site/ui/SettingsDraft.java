package org.offprint.site.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.site.Accent;
import org.offprint.site.Look;
import org.offprint.site.MenuEntry;
import org.offprint.site.SiteMenu;
import org.offprint.site.SiteSettings;
import org.offprint.site.Typeface;

/** The settings while they are edited: what Vaadin's binder writes into, part by part. */
final class SettingsDraft {

    private final long version;
    private final SiteMenu sections;
    @Nullable String title;
    String language;
    @Nullable WebLink address;
    List<MenuEntry> menu;
    @Nullable Accent accent;
    Typeface typeface;

    SettingsDraft(SiteSettings settings, SiteMenu sections) {
        this.sections = sections;
        version = settings.version();
        title = settings.title();
        language = settings.language();
        address = settings.address();
        menu = sections.arrange(settings.menu());
        accent = settings.look().accent();
        typeface = settings.look().typeface();
    }

    /** The settings as they would be stored. */
    SiteSettings settings() {
        return new SiteSettings(
                version,
                title,
                language,
                address,
                sections.placed(menu),
                new Look(accent, typeface));
    }
}
