package org.offprint.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The links of a page: finds them, and sets others in their place. What only a server can do goes:
 * forms, and links to what no snapshot holds.
 */
final class PageLinks {

    private static final String MACHINE_LINKS =
            "link[rel=canonical], meta[property=og:url], meta[property=og:image], meta[name^=citation_][name$=_url]";

    private PageLinks() {}

    /** Tells every link that a browser may follow or load. */
    static void eachOf(String html, Consumer<String> links) {
        Document page = Jsoup.parse(html);
        page.select("a[href], link[href]").forEach(it -> links.accept(it.attr("href")));
        page.select("[src]").forEach(it -> links.accept(it.attr("src")));
        page.select("meta[property=og:image], meta[name^=citation_][name$=_url]")
                .forEach(it -> links.accept(it.attr("content")));
        page.select("[srcset]")
                .forEach(it ->
                        Arrays.stream(it.attr("srcset").split(","))
                                .map(part -> part.strip().replaceFirst("\\s.*", ""))
                                .forEach(links));
    }

    /**
     * The page with other links.
     *
     * @param way where a link leads in the snapshot; empty where it leads nowhere there. A link to
     *     another site is its own way.
     * @param absolute what becomes of the absolute address of the page and its files; empty where
     *     the snapshot has none
     * @param texts what becomes of data for machines
     * @param printed what becomes of words that only a printed page shows; empty where they go
     */
    static String replaced(
            String html,
            Function<String, Optional<String>> way,
            Optional<UnaryOperator<String>> absolute,
            UnaryOperator<String> texts,
            Function<String, Optional<String>> printed) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("form").remove();
        page.select(".paper-only").forEach(it -> printed(it, printed));
        page.select(MACHINE_LINKS).forEach(it -> machineLink(it, absolute));
        page.select("script[type=application/ld+json]")
                .forEach(it -> {
                    String json = it.data();
                    it.empty();
                    it.appendChild(new DataNode(texts.apply(json)));
                });
        page.select("link[href]:not([rel=canonical])").forEach(it -> set(it, "href", way));
        page.select("[src]").forEach(it -> set(it, "src", way));
        page.select("[srcset]").forEach(it -> setAll(it, way));
        page.select("a[href]").forEach(it -> link(it, way));
        return page.outerHtml();
    }

    private static void printed(Element it, Function<String, Optional<String>> printed) {
        if (it.childrenSize() == 0) {
            printed.apply(it.wholeText()).ifPresentOrElse(it::text, it::remove);
        }
    }

    private static void machineLink(Element it, Optional<UnaryOperator<String>> absolute) {
        if (absolute.isEmpty()) {
            it.remove();
        } else {
            String attribute = it.hasAttr("href") ? "href" : "content";
            it.attr(attribute, absolute.get().apply(it.attr(attribute)));
        }
    }

    private static void set(Element it, String attribute, Function<String, Optional<String>> way) {
        way.apply(it.attr(attribute))
                .ifPresentOrElse(there -> it.attr(attribute, there), it::remove);
    }

    private static void setAll(Element it, Function<String, Optional<String>> way) {
        String there =
                Arrays.stream(it.attr("srcset").split(","))
                        .map(String::strip)
                        .flatMap(part -> {
                            List<String> words = List.of(part.split("\\s+", 2));
                            return way.apply(words.getFirst()).stream()
                                    .map(found ->
                                            words.size() == 1
                                                    ? found
                                                    : found + " " + words.getLast());
                        })
                        .collect(Collectors.joining(", "));
        if (there.isEmpty()) {
            it.removeAttr("srcset");
        } else {
            it.attr("srcset", there);
        }
    }

    /** A choice that leads nowhere goes; anywhere else the words stay. */
    private static void link(Element it, Function<String, Optional<String>> way) {
        Optional<String> there = way.apply(it.attr("href"));
        if (there.isPresent()) {
            it.attr("href", there.get());
            return;
        }
        Element item = it.parent();
        if (item == null || it.closest(".facets, .active") == null) {
            it.unwrap();
            return;
        }
        Element list = item.parent();
        item.remove();
        if (list != null && list.childrenSize() == 0) {
            Element box = list.parent();
            Element heading = list.previousElementSibling();
            list.remove();
            if (heading != null && heading.is("h3")) {
                heading.remove();
            }
            if (box != null && box.is("details") && box.select("ul").isEmpty()) {
                box.remove();
            }
        }
    }
}
