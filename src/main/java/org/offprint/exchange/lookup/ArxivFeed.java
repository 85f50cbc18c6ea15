package org.offprint.exchange.lookup;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offprint.exchange.FoundPaper;

/** Reads arXiv's answers, which are feeds of Atom. Nothing outside of the text is ever loaded. */
final class ArxivFeed {

    private static final XMLInputFactory FACTORY = factory();

    private ArxivFeed() {}

    /** The works in the feed; entries that only say what is wrong are none. */
    static List<FoundPaper> read(Service service, byte[] xml) throws LookUpException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return entries(service, reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw Failures.unreadable(service);
        }
    }

    private static List<FoundPaper> entries(Service service, XMLStreamReader reader)
            throws XMLStreamException, LookUpException {
        List<FoundPaper> papers = new ArrayList<>();
        boolean feed = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw Failures.unreadable(service);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                feed |= reader.getLocalName().equals("feed");
                if (reader.getLocalName().equals("entry")) {
                    ArxivEntry.read(entry(reader)).ifPresent(papers::add);
                }
            }
        }
        if (!feed) {
            throw Failures.unreadable(service);
        }
        return papers;
    }

    /** The texts of an entry by their elements; those of authors are the names alone. */
    private static Map<String, List<String>> entry(XMLStreamReader reader)
            throws XMLStreamException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, StringBuilder> open = new HashMap<>();
        List<String> path = new ArrayList<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(reader.getLocalName());
                    open.put(String.join("/", path), new StringBuilder());
                    String category = reader.getAttributeValue(null, "term");
                    if (category != null) {
                        add(texts, reader.getLocalName(), category);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    StringBuilder text = open.get(String.join("/", path));
                    if (text != null) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return texts;
                    }
                    StringBuilder text = open.remove(String.join("/", path));
                    if (text != null && !text.toString().isBlank()) {
                        add(texts, String.join("/", path), text.toString().strip());
                    }
                    path.removeLast();
                    if (path.size() > 20) {
                        throw new XMLStreamException("too deep");
                    }
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return texts;
    }

    private static void add(Map<String, List<String>> texts, String name, String text) {
        texts.computeIfAbsent(name, any -> new ArrayList<>()).add(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("not loaded");
        });
        return factory;
    }
}
