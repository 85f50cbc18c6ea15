package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.offprint.common.NotFoundException;
import org.offprint.site.ListedPage;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SiteMapTest {

    private static final Instant CHANGED = Instant.parse("2026-11-24T10:15:30.123456Z");

    @Test
    void listsAbsoluteAddressesWithTheTimeOfTheirChange() throws Exception {
        Element urls = root(map(1).xml());

        assertThat(urls.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(texts(urls, "loc")).containsExactly("https://ada.example.org/p?a&b=0");
        assertThat(texts(urls, "lastmod")).containsExactly("2026-11-24T10:15:30Z");
    }

    @Test
    void isSplitWhereOneFileMayNotHoldAll() throws Exception {
        SiteMap map = map(SiteMap.MOST_IN_FILE + 2);

        Element index = root(map.xml());

        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(texts(index, "loc"))
                .containsExactly(
                        "https://ada.example.org/sitemap-1.xml",
                        "https://ada.example.org/sitemap-2.xml");
        assertThat(texts(root(map.part(1)), "loc")).hasSize(SiteMap.MOST_IN_FILE);
        assertThat(texts(root(map.part(2)), "loc")).hasSize(2);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> map.part(3));
    }

    @Test
    void hasNoPartsWhereOneFileHoldsAll() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> map(SiteMap.MOST_IN_FILE).part(1));
    }

    private static SiteMap map(int pages) {
        return new SiteMap(
                "https://ada.example.org",
                IntStream.range(0, pages)
                        .mapToObj(i -> new ListedPage("/p?a&b=" + i, CHANGED))
                        .toList());
    }

    private static Element root(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<String> texts(Element root, String name) {
        var found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
