package org.offprint.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the site map, made of what every part of the site lists. */
@Controller
class SiteMapController {

    private static final Set<String> MADE_FROM =
            Set.of("profile", "papers", "news", "talks", "teaching", "pages");
    private static final String XML = "application/xml;charset=UTF-8";

    private final FinishedPages finished;
    private final List<ListedPages> listings;
    private final PublicAddress address;

    SiteMapController(FinishedPages finished, List<ListedPages> listings, PublicAddress address) {
        this.finished = finished;
        this.listings = listings;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    void map(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get("/sitemap.xml", MADE_FROM, XML, () -> siteMap().xml()).send(request, response);
    }

    @GetMapping("/sitemap-{number:[1-9]\\d{0,3}}.xml")
    void part(@PathVariable int number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        finished.get(
                        "/sitemap-%d.xml".formatted(number),
                        MADE_FROM,
                        XML,
                        () -> siteMap().part(number))
                .send(request, response);
    }

    private SiteMap siteMap() {
        return new SiteMap(
                address.origin(),
                listings.stream()
                        .flatMap(listing -> listing.listPages().stream())
                        .sorted(Comparator.comparing(ListedPage::path))
                        .toList());
    }
}
