package org.offprint.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.offprint.markdown.SafeHtml;

/**
 * A feed in Atom (RFC 4287). All its links are absolute, those in the content of entries too.
 *
 * @param id the same for ever, whatever becomes of the address
 * @param self the absolute address of the feed
 * @param page the absolute address of the page that shows the same
 * @param author who wrote it all
 * @param entries at least one, newest first
 */
public record AtomFeed(
        UUID id,
        String title,
        String language,
        String self,
        String page,
        String author,
        List<Entry> entries) {

    /** How a feed is sent. */
    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    public AtomFeed {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A feed without entries has no time of its change.");
        }
        entries = List.copyOf(entries);
    }

    /**
     * An entry of a feed.
     *
     * @param id the same for ever
     * @param title plain text
     * @param link its absolute address
     * @param published when it appeared; null where that is not known to the day
     * @param updated when it was last changed
     */
    public record Entry(
            UUID id,
            String title,
            String link,
            @Nullable Instant published,
            Instant updated,
            SafeHtml content) {}

    /** The feed as XML. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language);
            element(xml, "id", "urn:uuid:" + id);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            link(xml, "self", "application/atom+xml", self);
            link(xml, "alternate", "text/html", page);
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed “" + title + "” cannot be written", e);
        }
        return text.toString();
    }

    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElseThrow();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "title", entry.title());
        link(xml, "alternate", "text/html", entry.link());
        if (entry.published() != null) {
            element(xml, "published", entry.published().toString());
        }
        element(xml, "updated", entry.updated().toString());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(allowed(withAbsoluteLinks(entry.content())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String withAbsoluteLinks(SafeHtml html) {
        Document document = Jsoup.parseBodyFragment(html.value(), page);
        document.outputSettings().prettyPrint(false);
        for (String address : new String[] {"href", "src"}) {
            document.select("[" + address + "]")
                    .forEach(link -> link.attr(address, link.absUrl(address)));
        }
        return document.body().html();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 allows in no form (section 2.2 of the recommendation). */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(sign ->
                        sign == '\t'
                                || sign == '\n'
                                || sign == '\r'
                                || sign >= 0x20 && sign <= 0xd7ff
                                || sign >= 0xe000 && sign <= 0xfffd
                                || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
