package org.offprint.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every public page has around its content, for {@code layout/site.jte} and {@code
 * layout/form.jte}.
 *
 * @param language the BCP 47 tag of the page
 * @param siteName what the site calls itself; empty as long as it has no name
 * @param title the title of the window
 * @param description what search engines and previews say below the title
 * @param canonical the one absolute address of the page; null where it has none, as an error page
 * @param indexed whether search engines may list the page
 * @param menu the entries of the menu
 * @param stylesheet the path of the style sheet
 * @param script the path of the script that pages can do without
 * @param icon the path of the icon
 */
public record SiteFrame(
        String language,
        String siteName,
        String title,
        @Nullable String description,
        @Nullable String canonical,
        boolean indexed,
        List<MenuItem> menu,
        String stylesheet,
        String script,
        String icon,
        Words words) {

    /**
     * An entry of the menu as a page shows it.
     *
     * @param current whether it leads to the page itself
     */
    public record MenuItem(String label, String href, boolean current) {}

    /** The text of a key. */
    public String word(String key, Object... values) {
        return words.get(key, values);
    }

    /** The same frame with another description. */
    public SiteFrame describedAs(@Nullable String description) {
        return new SiteFrame(
                language,
                siteName,
                title,
                description,
                canonical,
                indexed,
                menu,
                stylesheet,
                script,
                icon,
                words);
    }
}
