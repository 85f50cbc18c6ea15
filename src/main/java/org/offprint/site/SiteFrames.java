package org.offprint.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the {@link SiteFrame} of each page out of the settings. */
@Component
public class SiteFrames {

    private static final ScopedValue<SiteSettings> UNSAVED = ScopedValue.newInstance();

    private final SiteSettingsService settings;
    private final PublicAddress address;
    private final StaticFiles files;
    private final SiteMenu menu;
    private final MessageSource messages;
    private final ObjectProvider<SiteOwner> owner;
    private final Indexing indexing;

    SiteFrames(
            SiteSettingsService settings,
            PublicAddress address,
            StaticFiles files,
            SiteMenu menu,
            MessageSource messages,
            ObjectProvider<SiteOwner> owner,
            Indexing indexing) {
        this.settings = settings;
        this.address = address;
        this.files = files;
        this.menu = menu;
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

    /**
     * Renders a page in settings that are not stored, for a preview: every frame that is made
     * meanwhile is made of them.
     */
    public String in(SiteSettings unsaved, Supplier<String> page) {
        return ScopedValue.where(UNSAVED, unsaved).call(page::get);
    }

    /** The frame of a page that must come even where the settings cannot be read. */
    SiteFrame bare(String titleKey) {
        Words words = words(Locale.ENGLISH);
        String title = words.get(titleKey);
        return new SiteFrame(
                "en",
                "",
                "",
                PageHead.titled(title, title, "website", null),
                false,
                List.of(),
                null,
                files(Look.USUAL),
                words);
    }

    /** The words in the site's language, for what has no frame. */
    public Words words() {
        return words(now().locale());
    }

    private SiteSettings now() {
        return UNSAVED.isBound() ? UNSAVED.get() : settings.get();
    }

    private Words words(Locale locale) {
        return new SiteWords(messages, locale);
    }

    private SiteFrame frame(@Nullable String path, @Nullable String title, boolean indexed) {
        SiteSettings now = now();
        Words words = words(now.locale());
        String ownSiteName = now.title();
        String siteName = ownSiteName == null ? ownerName() : ownSiteName;
        String homeName = siteName.isEmpty() ? words.get("site.untitled") : siteName;
        String origin = address.origin();
        PageHead head =
                PageHead.titled(
                        title == null || siteName.isEmpty()
                                ? Objects.requireNonNullElse(title, homeName)
                                : title + " · " + siteName,
                        Objects.requireNonNullElse(title, homeName),
                        title == null ? "profile" : "website",
                        path == null ? null : origin + path);
        return new SiteFrame(
                now.language(),
                siteName,
                origin,
                path == null ? head : head.illustratedBy(portrait()),
                indexed,
                menu.items(now.menu(), path, words),
                null,
                files(now.look()),
                words);
    }

    private FrameFiles files(Look look) {
        return new FrameFiles(
                files.stylesheet(look), files.path("site/site.js"), files.path("site/icon.svg"));
    }

    private String ownerName() {
        return owner.stream().findFirst().flatMap(SiteOwner::ownerName).orElse("");
    }

    private @Nullable PageImage portrait() {
        return owner.stream().findFirst().flatMap(SiteOwner::portrait).orElse(null);
    }
}
