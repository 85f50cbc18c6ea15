package org.offprint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says to search engines, in the words of schema.org, where on the site a page stands. */
@Component
public class Breadcrumbs {

    private final PublicAddress address;

    Breadcrumbs(PublicAddress address) {
        this.address = address;
    }

    /**
     * One step of the way.
     *
     * @param path the address of a page of this site, such as "/papers"
     */
    public record Step(String path, String name) {}

    /**
     * The way to a page.
     *
     * @param frame the page's frame
     * @param steps the pages below the home page, the page itself as the last
     */
    public StructuredData to(SiteFrame frame, Step... steps) {
        String home = frame.siteName().isEmpty() ? frame.word("site.untitled") : frame.siteName();
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item(1, new Step("/", home)));
        for (Step step : steps) {
            items.add(item(items.size() + 1, step));
        }
        return StructuredData.of(
                Map.of(
                        "@context", "https://schema.org",
                        "@type", "BreadcrumbList",
                        "itemListElement", items));
    }

    private Map<String, Object> item(int position, Step step) {
        return Map.of(
                "@type",
                "ListItem",
                "position",
                position,
                "name",
                step.name(),
                "item",
                address.origin() + step.path());
    }
}
