package org.offprint.markdown;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The allow-list once more, by other means: what may be left when a parser reads our HTML. */
final class AllowedHtml {

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("h2 h3 h4 h5 h6 p div ul ol li dl dt dd blockquote pre hr br table caption thead"
                                    + " tbody tfoot tr th td details summary figure figcaption em"
                                    + " strong del sub sup code a img cite kbd mark q small span"
                                    + " math mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle"
                                    + " mpadded mphantom msub msup msubsup munder mover munderover"
                                    + " mmultiscripts mprescripts mtable mtr mtd")
                            .split(" "));
    private static final Set<String> OF_FORMULAS =
            Set.of(
                    ("class alttext display mathvariant fence form largeop lspace rspace minsize"
                                    + " maxsize movablelimits stretchy symmetric depth height width"
                                    + " voffset linethickness accent accentunder displaystyle"
                                    + " mathsize scriptlevel columnspan rowspan")
                            .split(" "));
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    entry("a", Set.of("href", "rel", "title", "class")),
                    entry("img", Set.of("src", "alt", "title", "width", "height")),
                    entry("sup", Set.of("id")),
                    entry("li", Set.of("id")),
                    entry("div", Set.of("class")),
                    entry("p", Set.of("class", "tabindex")),
                    entry("span", Set.of("class", "tabindex")),
                    entry("code", Set.of("class")),
                    entry("th", Set.of("class", "colspan", "rowspan")),
                    entry("td", Set.of("class", "colspan", "rowspan")),
                    entry("details", Set.of("open")),
                    entry("ol", Set.of("start")));
    private static final Map<String, Pattern> VALUES =
            Map.of(
                    "class",
                    Pattern.compile(
                            "math|tex|formula|at|footnotes|footnote-ref|footnote-backref|align-(left|center|right)"),
                    "id",
                    Pattern.compile("footnote-(mark-)?\\d+(-\\d+)?"),
                    "rel",
                    Pattern.compile("noopener"));
    private static final Pattern SCHEME = Pattern.compile("^[^/?#]*:");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]@[\\w-]+\\.\\w");

    private AllowedHtml() {}

    /** Asserts that nothing is in the HTML but what a public page may hold. */
    static void check(String html) {
        Document document = Jsoup.parse(html);
        assertThat(document.head().childNodes()).as("head of %s", html).isEmpty();
        assertThat(document.body().attributes()).as("body of %s", html).isEmpty();
        assertThat(html).doesNotContain("<!--").doesNotContainIgnoringCase("mailto:");
        assertThat(document.wholeText()).doesNotContainPattern(ADDRESS);
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                check(element, html);
            }
        }
    }

    private static void check(Element element, String html) {
        assertThat(element.tagName()).as("element in %s", html).isIn(ELEMENTS);
        if (element.closest("math") != null) {
            checkFormula(element, html);
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            assertThat(name)
                    .as("attribute of %s in %s", element.tagName(), html)
                    .isIn(ATTRIBUTES.getOrDefault(element.tagName(), Set.of()));
            if (VALUES.containsKey(name)) {
                assertThat(value).as(html).matches(VALUES.get(name));
            }
            if (name.equals("href") || name.equals("src")) {
                checkAddress(value);
            }
            assertThat(value).as(html).doesNotContainPattern(ADDRESS);
        }
    }

    private static void checkFormula(Element element, String html) {
        assertThat(element.tagName()).as("element in %s", html).startsWith("m");
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            assertThat(name).as("attribute of %s in %s", element, html).isIn(OF_FORMULAS);
            if (!name.equals("alttext")) {
                assertThat(attribute.getValue()).as(html).matches("[a-z0-9. +-]{1,40}");
            }
        }
    }

    private static void checkAddress(String address) {
        assertThat(address).matches("[^\\p{Cc}\\p{Cf}]*");
        String lower = address.toLowerCase(Locale.ROOT);
        if (SCHEME.matcher(lower).find()) {
            assertThat(lower).matches("https?:.*");
        }
    }
}
