package org.offprint.home;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.offprint.common.NotFoundException;
import org.offprint.site.ListedPage;

/**
 * The addresses that search engines should know, with the time of their last change, as
 * sitemaps.org has it: one file, or from {@value #MOST_IN_FILE} pages on several and an index.
 *
 * @param origin the public address of the site, without a slash at its end
 */
record SiteMap(String origin, List<ListedPage> pages) {

    /** The most pages that one file may list. */
    static final int MOST_IN_FILE = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    SiteMap {
        pages = List.copyOf(pages);
    }

    /** The file at {@code /sitemap.xml}. */
    String xml() {
        return pages.size() <= MOST_IN_FILE ? urls(pages) : index();
    }

    /**
     * One of several files.
     *
     * @param number 1 for the first
     * @throws NotFoundException if there is no such file
     */
    String part(int number) {
        if (pages.size() <= MOST_IN_FILE || number < 1 || number > parts()) {
            throw new NotFoundException("There is no such part of the site map.");
        }
        int from = (number - 1) * MOST_IN_FILE;
        return urls(pages.subList(from, Math.min(from + MOST_IN_FILE, pages.size())));
    }

    private int parts() {
        return Math.ceilDiv(pages.size(), MOST_IN_FILE);
    }

    private String urls(List<ListedPage> listed) {
        return document(
                "urlset",
                xml -> {
                    for (ListedPage page : listed) {
                        xml.writeStartElement("url");
                        element(xml, "loc", origin + page.path());
                        element(
                                xml,
                                "lastmod",
                                page.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
                        xml.writeEndElement();
                    }
                });
    }

    private String index() {
        return document(
                "sitemapindex",
                xml -> {
                    for (int part = 1; part <= parts(); part++) {
                        xml.writeStartElement("sitemap");
                        element(xml, "loc", "%s/sitemap-%d.xml".formatted(origin, part));
                        xml.writeEndElement();
                    }
                });
    }

    private static String document(String root, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The site map cannot be written", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private interface Content {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
