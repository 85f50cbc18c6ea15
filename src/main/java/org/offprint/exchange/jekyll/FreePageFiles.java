package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.common.MarkdownText;
import org.offprint.common.Slug;
import org.offprint.pages.PageData;
import org.offprint.site.ReservedSlugs;

/**
 * Reads {@code _pages} and the Markdown files in the top folder as free pages. Those that are
 * nothing but Liquid, such as the archives of academicpages, are left out by name.
 */
final class FreePageFiles {

    private static final Pattern OF_THE_THEME =
            Pattern.compile(
                    "(?i)(readme|license|licence|contributing|changelog|install|customi[sz]e|faq|code_of_conduct|security|troubleshooting|seo|analytics|quickstart|claude|agents|404|sitemap)(\\..*)?");
    private static final Pattern HEADING =
            Pattern.compile("(?m)^#[ \\t]+(\\S.{0,300}?)[ \\t]{0,9}#{0,9}[ \\t]{0,9}$");

    private final SiteText text;
    private final Navigation navigation;
    private final Set<Slug> taken = new HashSet<>();

    FreePageFiles(SiteText text, Navigation navigation) {
        this.text = text;
        this.navigation = navigation;
    }

    /**
     * The free pages among the pages of the site.
     *
     * @param pages without those that became something else
     */
    List<FoundEntry<PageData>> read(List<SitePage> pages) {
        List<FoundEntry<PageData>> found = new ArrayList<>();
        for (SitePage page : pages) {
            String path = page.file().path();
            if (OF_THE_THEME.matcher(page.file().name()).matches()) {
                text.problems().leaveOut(path, "belongs to the theme or the repository");
            } else if (text.isMadeByLiquid(page)) {
                text.problems()
                        .leaveOut(
                                path,
                                page.body().isBlank()
                                        ? "has no text of its own"
                                        : "is put together by its old site out of other files");
            } else {
                text.entry(page, this::page).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A page of any file. */
    PageData page(SitePage page) {
        return page(page, text.body(page).strip());
    }

    /** A page of any file with a text of its own. */
    PageData page(SitePage page, String body) {
        Matcher heading = HEADING.matcher(body);
        String title =
                page.title()
                        .or(() -> heading.find() ? Optional.of(heading.group(1)) : Optional.empty())
                        .orElseGet(() -> PageDates.title(page.file().name()));
        List<String> addresses = text.addresses(page);
        return new PageData(
                slug(
                        page.file().isIn("_pages") || page.file().path().indexOf('/') < 0
                                ? addresses.getFirst()
                                : addresses.getFirst().replaceFirst("^.*/(?=[^/]+/?$)", "/"),
                        title),
                text.limited(page, "The title", title, PageData.MAX_TITLE),
                MarkdownText.of(text.limited(page, "The text", body, MarkdownText.MAX_LENGTH)),
                navigation.has(addresses) || page.front().saysYes("nav"),
                text.visibility(page));
    }

    /** The old address where it can be kept, else one made of the title. */
    Slug slug(String address, String title) {
        String path = OldSite.key(address);
        Slug wanted =
                Slug.from(path.replace('/', ' '))
                        .or(() -> Slug.from(title))
                        .orElse(new Slug("page"));
        if (ReservedSlugs.contains(wanted)) {
            wanted =
                    Slug.from(title)
                            .filter(slug -> !ReservedSlugs.contains(slug))
                            .orElse(new Slug(wanted + "-page"));
        }
        Slug free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }
}
