package org.offprint.site;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * The public frame as the owner sets it.
 *
 * @param version counts the changes; a save with an older one is refused
 * @param title what the site calls itself; null for the owner's name
 * @param language a BCP 47 language tag, such as "en" or "zh-Hans"
 * @param address the public address without a path, such as https://jane.example.org, or null
 * @param menu the entries in their order, at most {@value #MAX_MENU}
 * @param look colour and typeface
 */
public record SiteSettings(
        long version,
        @Nullable String title,
        String language,
        @Nullable WebLink address,
        List<MenuEntry> menu,
        Look look) {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 200;

    /** The most entries of a menu; more are no menu. */
    public static final int MAX_MENU = 30;

    public SiteSettings {
        title = Text.limited("The site title", title, MAX_TITLE);
        language = languageTag(language);
        if (address != null) {
            address = origin(address);
        }
        if (menu.size() > MAX_MENU) {
            throw new IllegalArgumentException(
                    "The menu has %d entries; %d is the most.".formatted(menu.size(), MAX_MENU));
        }
        menu = List.copyOf(menu);
    }

    /** Settings in Offprint's own look. */
    public SiteSettings(
            long version,
            @Nullable String title,
            String language,
            @Nullable WebLink address,
            List<MenuEntry> menu) {
        this(version, title, language, address, menu, Look.USUAL);
    }

    /** Whether they are as Offprint comes with them. */
    public boolean saysNothing() {
        return equals(new SiteSettings(version, null, "en", null, List.of()));
    }

    /** The same as they would be read in another version. */
    public SiteSettings at(long other) {
        return new SiteSettings(other, title, language, address, menu, look);
    }

    /** The language as a locale, for dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /**
     * Reads a language tag (BCP 47) into its usual spelling.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String languageTag(String tag) {
        try {
            String clean = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (clean.length() > 35 || clean.equals("und")) {
                throw new IllformedLocaleException(tag);
            }
            return clean;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "“%s” is no language tag; write one such as en, de or zh-Hans.".formatted(tag),
                    e);
        }
    }

    /**
     * Holds an address to scheme, host and port, the slash at its end dropped.
     *
     * @throws IllegalArgumentException if it is a path of this site or has a path of its own
     */
    public static WebLink origin(WebLink address) {
        String value = address.value();
        String bare = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        if (!address.isAbsolute()
                || bare.indexOf('/', bare.indexOf("//") + 2) >= 0
                || bare.matches(".*[?#].*")) {
            throw new IllegalArgumentException(
                    "The site's address is only https:// and the host, such as https://jane.example.org.");
        }
        return new WebLink(bare);
    }
}
