package org.offprint.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.SampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every page, whatever it is about. */
final class PageRules {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ADDRESSES =
            Set.of("@id", "url", "item", "contentUrl", "image");

    private final String path;
    private final Document page;
    private final List<String> complaints = new ArrayList<>();

    private PageRules(Answer answer) {
        this.path = answer.path();
        this.page = answer.page();
    }

    /** Which rules a page breaks, each with its path. */
    static List<String> complaints(Answer answer) {
        PageRules rules = new PageRules(answer);
        rules.checkFrame();
        rules.checkHeadings();
        rules.checkElements();
        rules.checkPictures();
        rules.checkMetadata();
        rules.checkHarmlessness();
        return List.copyOf(rules.complaints);
    }

    private void checkFrame() {
        Element html = page.expectFirst("html");
        require(!html.attr("lang").isBlank(), "has no language");
        require(Set.of("ltr", "rtl").contains(html.attr("dir")), "does not say which way it runs");
        require(count("title") == 1 && !page.title().isBlank(), "has no title");
        require(count("main") == 1, "has no main landmark, or several");
        require(count("h1") == 1, "has no h1, or several");
        require(count("a.skip[href=#main]") == 1, "has no skip link");
        Element canonical = page.selectFirst("link[rel=canonical]");
        require(
                canonical != null && PublicSite.owns(canonical.attr("href")),
                "has no canonical link of this site");
    }

    private void checkHeadings() {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            require(level <= before + 1, "skips a level before “%s”".formatted(heading.text()));
            require(!heading.text().isBlank(), "has an empty heading");
            before = level;
        }
    }

    private void checkElements() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            if (element.hasAttr("id")) {
                require(ids.add(element.id()), "has the id “%s” twice".formatted(element.id()));
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                require(!name.equals("style"), "has an inline style on " + element.tagName());
                require(!name.startsWith("on"), "has the handler %s".formatted(name));
                if (Set.of("href", "src", "action", "srcset").contains(name)) {
                    require(!attribute.getValue().isBlank(), "has an empty " + name);
                    require(
                            !attribute.getValue().matches("(?is)\\s*(javascript|data|vbscript):.*"),
                            "has the address " + attribute.getValue());
                }
            }
        }
        require(count("style") == 0, "has a style element");
        require(
                page.select("script:not([src]):not([type=application/ld+json])").isEmpty(),
                "has an inline script");
        require(
                page.select("a:not([href]), a[target=_blank]").isEmpty(),
                "has a link to nowhere or to another window");
    }

    private void checkPictures() {
        for (Element picture : page.select("img")) {
            for (String attribute : List.of("alt", "width", "height")) {
                require(
                        picture.hasAttr(attribute),
                        "has the picture %s without %s".formatted(picture.attr("src"), attribute));
            }
        }
    }

    private void checkMetadata() {
        boolean paper = path.matches("/papers/[^/?]+");
        require(
                paper == !page.select("meta[name^=citation_]").isEmpty(),
                "has tags for Google Scholar where it is no paper, or none where it is one");
        for (Element meta : page.select("meta[name], meta[property]")) {
            require(!meta.attr("content").isBlank(), "has an empty tag: " + meta);
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            checkData("", JSON.readTree(script.data()));
        }
    }

    private void checkData(String name, JsonNode node) {
        if (node.isString() && ADDRESSES.contains(name)) {
            require(
                    node.stringValue().matches("https?://.+"),
                    "has JSON-LD with the %s %s".formatted(name, node));
        }
        require(!node.isNull(), "has JSON-LD with an empty " + name);
        require(!node.isContainer() || !node.isEmpty(), "has JSON-LD with an empty " + name);
        if (node.isArray()) {
            node.forEach(item -> checkData(name, item));
        }
        node.properties().forEach(entry -> checkData(entry.getKey(), entry.getValue()));
    }

    private void checkHarmlessness() {
        require(count(SampleSite.MARKER) == 0, "has an element of a hostile text");
        require(!page.text().contains("49" + SampleSite.MARKER), "has evaluated a text");
        page.select("script[type=application/ld+json]")
                .forEach(script ->
                        require(!script.data().contains("<"), "has JSON-LD that can be left"));
        require(
                page.select("script[src]").stream()
                        .allMatch(script -> script.attr("src").startsWith("/site/")),
                "has a script from elsewhere");
    }

    private int count(String selector) {
        return page.select(selector).size();
    }

    private void require(boolean kept, String complaint) {
        if (!kept) {
            complaints.add(path + " " + complaint);
        }
    }
}
