package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.common.WebLink;
import org.offprint.site.MenuEntry;

/**
 * The menu of the old site: {@code _data/navigation.yml} of academicpages, or what the pages of
 * al-folio say of themselves.
 */
final class Navigation {

    private record Entry(String label, String address) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Navigation(SiteText text, List<SitePage> pages) {
        YamlMap navigation = YamlMap.of(text.data("_data/navigation.yml").orElse(null));
        for (YamlMap entry : navigation.maps("main")) {
            Optional<String> url = entry.text("url");
            if (url.isPresent() && entries.size() < 30) {
                entries.add(
                        new Entry(
                                entry.text("title").map(Html::text).orElse(""),
                                text.address(url.get(), "/")));
            }
        }
        if (entries.isEmpty()) {
            pages.stream()
                    .filter(page -> page.front().saysYes("nav"))
                    .sorted(Comparator.comparingInt(Navigation::order))
                    .limit(30)
                    .forEach(page ->
                            entries.add(
                                    new Entry(
                                            page.title().orElse(""),
                                            text.addresses(page).getFirst())));
        }
        entries.forEach(entry -> keys.add(OldSite.key(entry.address())));
    }

    /** Whether the menu leads to a page of these addresses. */
    boolean has(List<String> addresses) {
        return addresses.stream().map(OldSite::key).anyMatch(keys::contains);
    }

    /**
     * The menu here.
     *
     * @param paths where the pages of these keys are here now
     */
    List<MenuEntry> menu(Map<String, String> paths) {
        Map<String, String> known = new HashMap<>(SectionAddresses.SECTIONS);
        known.putAll(paths);
        List<MenuEntry> menu = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Entry entry : entries) {
            String target =
                    entry.address().startsWith("/")
                            ? known.get(OldSite.key(entry.address()))
                            : entry.address();
            if (target == null || !placed.add(target)) {
                continue;
            }
            boolean elsewhere = !target.startsWith("/");
            Optional<WebLink> link = WebLink.parse(target);
            if (link.isPresent() && !(elsewhere && entry.label().isBlank())) {
                menu.add(
                        elsewhere
                                ? new MenuEntry(shortened(entry.label()), link.get())
                                : new MenuEntry(null, link.get(), true));
            }
        }
        return menu;
    }

    private static String shortened(String label) {
        return label.length() <= MenuEntry.MAX_LABEL
                ? label
                : label.substring(0, MenuEntry.MAX_LABEL);
    }

    private static int order(SitePage page) {
        return page.front()
                .text("nav_order")
                .filter(order -> order.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }
}
