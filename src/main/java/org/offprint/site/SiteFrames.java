package org.offprint.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.site.SiteFrame.MenuItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the {@link SiteFrame} of each page out of the settings. */
@Component
public class SiteFrames {

    private final SiteSettingsService settings;
    private final PublicAddress address;
    private final StaticFiles files;
    private final MessageSource messages;
    private final ObjectProvider<SiteOwner> owner;
    private final Indexing indexing;

    SiteFrames(
            SiteSettingsService settings,
            PublicAddress address,
            StaticFiles files,
            MessageSource messages,
            ObjectProvider<SiteOwner> owner,
            Indexing indexing) {
        this.settings = settings;
        this.address = address;
        this.files = files;
        this.messages = messages;
        this.owner = owner;
        this.indexing = indexing;
    }

    /**
     * The frame of a page that the public may find.
     *
     * @param path the path under which the page lives, such as "/"
     * @param title what the page is called; null for the home page, which is called like the site
     */
    public SiteFrame forPage(String path, @Nullable String title) {
        return frame(path, title, indexing.isAllowed());
    }

    /** The frame of a page that is no address to keep: a form, an error. */
    public SiteFrame forForm(String title) {
        return frame(null, title, false);
    }

    /** The frame of a page that must come even where the settings cannot be read. */
    SiteFrame bare(String titleKey) {
        Words words = words(Locale.ENGLISH);
        return new SiteFrame(
                "en",
                "",
                words.get(titleKey),
                null,
                null,
                false,
                List.of(),
                files.path("site/site.css"),
                files.path("site/site.js"),
                files.path("site/icon.svg"),
                words);
    }

    /** The words in the site's language, for what has no frame. */
    public Words words() {
        return words(settings.get().locale());
    }

    private Words words(Locale locale) {
        return (key, values) -> messages.getMessage(key, values, locale);
    }

    private SiteFrame frame(@Nullable String path, @Nullable String title, boolean indexed) {
        SiteSettings now = settings.get();
        Words words = words(now.locale());
        String ownSiteName = now.title();
        String siteName = ownSiteName == null ? ownerName() : ownSiteName;
        String windowTitle = siteName.isEmpty() ? words.get("site.untitled") : siteName;
        if (title != null) {
            windowTitle = siteName.isEmpty() ? title : title + " · " + siteName;
        }
        return new SiteFrame(
                now.language(),
                siteName,
                windowTitle,
                null,
                path == null ? null : address.origin() + path,
                indexed,
                menu(now, path),
                files.path("site/site.css"),
                files.path("site/site.js"),
                files.path("site/icon.svg"),
                words);
    }

    private String ownerName() {
        return owner.stream().findFirst().flatMap(SiteOwner::ownerName).orElse("");
    }

    private static List<MenuItem> menu(SiteSettings settings, @Nullable String path) {
        return settings.menu().stream()
                .map(entry -> {
                    String href = entry.target().value();
                    return new MenuItem(entry.label(), href, href.equals(path));
                })
                .toList();
    }
}
