package org.offprint.site.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.site.MenuEntry;
import org.offprint.site.SiteSettings;

/** The settings while they are edited: what Vaadin's binder writes into, part by part. */
final class SettingsDraft {

    private final long version;
    @Nullable String title;
    String language;
    @Nullable WebLink address;
    List<MenuEntry> menu;

    SettingsDraft(SiteSettings settings) {
        version = settings.version();
        title = settings.title();
        language = settings.language();
        address = settings.address();
        menu = settings.menu();
    }

    /** The settings as they would be stored. */
    SiteSettings settings() {
        return new SiteSettings(version, title, language, address, menu);
    }
}
