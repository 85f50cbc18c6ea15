package org.offprint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.site.SiteFrame.MenuItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the public menu together: what the owner placed, in the owner's order, and behind it the
 * sections that were not placed yet, in their usual order.
 */
@Component
public class SiteMenu {

    private final ObjectProvider<SiteSection> sections;
    private final ObjectProvider<SiteSections> more;

    SiteMenu(ObjectProvider<SiteSection> sections, ObjectProvider<SiteSections> more) {
        this.sections = sections;
        this.more = more;
    }

    /** The section at an address; empty if there is none. */
    public Optional<SiteSection> findSection(WebLink address) {
        return sections().stream()
                .filter(section -> section.path().equals(address.value()))
                .findFirst();
    }

    /**
     * The owner's entries, every section among them or behind them, for the form that arranges
     * them.
     */
    public List<MenuEntry> arrange(List<MenuEntry> placed) {
        List<MenuEntry> all = new ArrayList<>(placed);
        for (SiteSection section : sections()) {
            if (placed.stream().noneMatch(entry -> entry.leadsTo(section))) {
                all.add(MenuEntry.ofSection(section));
            }
        }
        return List.copyOf(all);
    }

    /**
     * What of an arranged menu has to be kept: without the sections at its end that stand where
     * they would anyway, so that one which comes later finds its usual place among them.
     */
    public List<MenuEntry> placed(List<MenuEntry> arranged) {
        List<MenuEntry> placed = new ArrayList<>(arranged);
        while (!placed.isEmpty()
                && placed.getLast().isUntouched()
                && arrange(placed.subList(0, placed.size() - 1)).equals(arranged)) {
            placed.removeLast();
        }
        return List.copyOf(placed);
    }

    /**
     * The entries that a page shows.
     *
     * @param path the path of the page; null for one that is no address to keep
     */
    List<MenuItem> items(List<MenuEntry> placed, @Nullable String path, Words words) {
        List<MenuItem> items = new ArrayList<>();
        for (MenuEntry entry : arrange(placed)) {
            Optional<SiteSection> section = findSection(entry.target());
            String label =
                    Optional.ofNullable(entry.label())
                            .or(() -> section.map(it -> it.name(words)))
                            .orElse(null);
            if (label != null
                    && entry.shown()
                    && section.map(SiteSection::hasContent).orElse(true)) {
                String href = entry.target().value();
                items.add(new MenuItem(label, href, current(href, path)));
            }
        }
        return List.copyOf(items);
    }

    private static @Nullable String current(String href, @Nullable String path) {
        if (path == null) {
            return null;
        }
        boolean below = !href.equals("/") && path.startsWith(href + "/");
        return href.equals(path) ? "page" : below ? "true" : null;
    }

    private List<SiteSection> sections() {
        return Stream.concat(
                        sections.stream(),
                        more.stream().flatMap(source -> source.listSections().stream()))
                .sorted(SiteSection.USUAL_ORDER)
                .toList();
    }
}
