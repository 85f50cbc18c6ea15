package org.offprint.exchange.jekyll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;

/**
 * Under which addresses Jekyll shows a page: its {@code permalink}, or what the settings make of
 * the path of its file; and those of {@code redirect_from}.
 */
final class PageAddresses {

    private static final int LONGEST = 500;
    private static final int MOST = 50;
    private static final Pattern PATH = Pattern.compile("/(?!/)[^\\s\\\\?#<>\"{}|^`\\p{Cntrl}]*");

    private final YamlMap config;

    PageAddresses(YamlMap config) {
        this.config = config;
    }

    /** The address of the page, then the older ones. */
    List<String> all(SitePage page, Problems problems) {
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(
                page.front()
                        .text("permalink")
                        .map(permalink -> filled(permalink, page))
                        .filter(PageAddresses::isPath)
                        .orElseGet(() -> made(page)));
        for (String path : page.front().texts("redirect_from")) {
            String slashed = path.startsWith("/") ? path : "/" + path;
            if (isPath(slashed) && addresses.size() <= MOST) {
                addresses.add(slashed);
            } else {
                problems.leaveOut(
                        page.file().path(),
                        "“%s” in redirect_from is no path of the site"
                                .formatted(SitePaths.shown(path)));
            }
        }
        return List.copyOf(addresses);
    }

    private String made(SitePage page) {
        String path = page.file().path();
        String folder = path.indexOf('/') < 0 ? "" : path.substring(0, path.indexOf('/'));
        if (folder.equals("_posts") || folder.equals("_drafts")) {
            return filled(pattern(config.text("permalink").orElse("date")), page);
        }
        String inside = withoutEnding(path.substring(folder.isEmpty() ? 0 : folder.length() + 1));
        if (folder.startsWith("_") && !folder.equals("_pages")) {
            String name = folder.substring(1);
            return filled(
                    config.map("collections")
                            .map(name)
                            .text("permalink")
                            .orElse("/:collection/:path/"),
                    page);
        }
        String bare = inside.equals("index") ? "" : inside;
        return OldSite.encoded("/" + bare) + (bare.isEmpty() ? "" : "/");
    }

    private static String pattern(String named) {
        return switch (named) {
            case "pretty" -> "/:categories/:year/:month/:day/:title/";
            case "date" -> "/:categories/:year/:month/:day/:title.html";
            case "none" -> "/:categories/:title.html";
            default -> named;
        };
    }

    private static String filled(String pattern, SitePage page) {
        if (pattern.indexOf(':') < 0) {
            return slashed(pattern);
        }
        String path = page.file().path();
        int slash = path.indexOf('/');
        String inside = withoutEnding(slash < 0 ? path : path.substring(slash + 1));
        Optional<PartialDate> date = PageDates.date(page);
        String categories =
                String.join("/", page.front().texts("categories")).toLowerCase(Locale.ROOT);
        String title = PageDates.title(page.file().name());
        String filled =
                pattern.replace(":collection", slash < 0 ? "" : path.substring(1, slash))
                        .replace(":path", inside)
                        .replace(":categories", Slug.from(categories).map(Slug::value).orElse(""))
                        .replace(":year", date.map(d -> Integer.toString(d.year())).orElse(""))
                        .replace(
                                ":month", two(date.map(PageDates::day).map(d -> d.getMonthValue())))
                        .replace(":day", two(date.map(PageDates::day).map(d -> d.getDayOfMonth())))
                        .replace(":title", title)
                        .replace(":slug", title)
                        .replace(":name", title)
                        .replace(":basename", title)
                        .replace(":output_ext", ".html");
        return OldSite.encoded(slashed(filled).replaceAll("/{2,}", "/"));
    }

    private static String two(Optional<Integer> number) {
        return number.map(n -> String.format(Locale.ROOT, "%02d", n)).orElse("");
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String withoutEnding(String path) {
        return path.replaceFirst("\\.\\w+$", "");
    }

    private static boolean isPath(String path) {
        return path.length() <= LONGEST && PATH.matcher(path).matches() && !path.contains("/../");
    }
}
