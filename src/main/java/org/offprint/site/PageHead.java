package org.offprint.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to search engines, cards of links and readers of feeds. Pages change
 * it through the withers of {@link SiteFrame}.
 *
 * @param title the title of the window, the site's name in it
 * @param name what the page itself is called, without the site's name
 * @param type what it is in the words of Open Graph: website, profile or article
 * @param description one or two sentences; null where there are none
 * @param canonical the one absolute address of the page; null where it has none, as an error page
 * @param image what cards show; null for no picture
 */
public record PageHead(
        String title,
        String name,
        String type,
        @Nullable String description,
        @Nullable String canonical,
        @Nullable PageImage image,
        List<PageAlternate> alternates) {

    public PageHead {
        alternates = List.copyOf(alternates);
    }

    static PageHead titled(String title, String name, String type, @Nullable String canonical) {
        return new PageHead(title, name, type, null, canonical, null, List.of());
    }

    /** What a card of the page looks like, in the words of its tag. */
    public String card() {
        return image != null && image.isWide() ? "summary_large_image" : "summary";
    }

    PageHead describedAs(@Nullable String text) {
        return new PageHead(title, name, type, text, canonical, image, alternates);
    }

    PageHead ofType(String other) {
        return new PageHead(title, name, other, description, canonical, image, alternates);
    }

    PageHead illustratedBy(@Nullable PageImage other) {
        return new PageHead(title, name, type, description, canonical, other, alternates);
    }

    PageHead alsoAs(PageAlternate alternate) {
        List<PageAlternate> more =
                Stream.concat(alternates.stream(), Stream.of(alternate)).toList();
        return new PageHead(title, name, type, description, canonical, image, more);
    }
}
