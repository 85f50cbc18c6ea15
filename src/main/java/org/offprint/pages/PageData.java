package org.offprint.pages;

import org.offprint.common.MarkdownText;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.entries.EntryData;
import org.offprint.site.ReservedSlugs;

/**
 * A free page as its owner writes it.
 *
 * @param slug its address, none of Offprint's own
 * @param title plain text, TeX mathematics as its source, at most {@value #MAX_TITLE} characters
 * @param inMenu whether the menu of the site leads there
 */
public record PageData(
        Slug slug, String title, MarkdownText body, boolean inMenu, Visibility visibility)
        implements EntryData {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 300;

    public PageData {
        slug = free(slug);
        title = title(title);
    }

    /**
     * Reads the address of a page as a person types it.
     *
     * @throws IllegalArgumentException if it is none, or one of Offprint's own
     */
    public static Slug slug(String text) {
        return free(Slug.of(text));
    }

    /**
     * Reads the title of a page.
     *
     * @throws IllegalArgumentException if it is empty or too long
     */
    public static String title(String text) {
        String title = Text.limited("The title", text, MAX_TITLE);
        if (title == null) {
            throw new IllegalArgumentException("A page needs a title.");
        }
        return title;
    }

    /** The same page at another address. */
    public PageData at(Slug other) {
        return new PageData(other, title, body, inMenu, visibility);
    }

    /** The path under which visitors find it. */
    public String path() {
        return "/" + slug;
    }

    @Override
    public String name() {
        return title;
    }

    private static Slug free(Slug slug) {
        if (ReservedSlugs.contains(slug)) {
            throw new IllegalArgumentException(
                    "“%s” is an address of Offprint itself; choose another one.".formatted(slug));
        }
        return slug;
    }
}
