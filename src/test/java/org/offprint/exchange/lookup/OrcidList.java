package org.offprint.exchange.lookup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works as ORCID lists them and gives them whole. */
final class OrcidList {

    private static final List<String> TYPES =
            List.of(
                    "journal-article",
                    "conference-paper",
                    "preprint",
                    "book-chapter",
                    "dissertation-thesis",
                    "data-set",
                    "software",
                    "report",
                    "book",
                    "other");

    private OrcidList() {}

    /** The list, in which every third work has two sources. */
    static String list(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        """
                        {"last-modified-date":{"value":1700000000000},
                         "external-ids":{"external-id":[%s]},
                         "work-summary":[%s%s]}\
                        """
                                .formatted(
                                        identifier(i),
                                        i % 3 == 0
                                                ? summary(i + 1_000, i, "0", "Old name") + ","
                                                : "",
                                        summary(i + 100, i, "1", "Work %d".formatted(i))))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"last-modified-date\":null,\"group\":[",
                                "],\"path\":\"/works\"}"));
    }

    static String codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(i + 100))
                .collect(Collectors.joining(","));
    }

    static String works(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        """
                        {"work":{"put-code":%d,"title":{"title":{"value":"Work %d"},"subtitle":{"value":"of many"}},
                         "journal-title":{"value":"Journal of Works"},"short-description":"About work %d.",
                         "type":"%s","publication-date":%s,"external-ids":{"external-id":[%s]},
                         "url":{"value":"https://doi.org/10.1000/work%d"},
                         "contributors":{"contributor":[
                           {"contributor-orcid":{"path":"0000-0002-1825-0097"},"credit-name":{"value":"Jane Doe"},
                            "contributor-attributes":{"contributor-sequence":"first","contributor-role":"author"}},
                           {"contributor-orcid":null,"credit-name":{"value":"Roe, John"},"contributor-attributes":null}]},
                         "language-code":"en","country":null,"visibility":"public"}}\
                        """
                                .formatted(i + 100, i, i, type(i), date(), identifier(i), i))
                .collect(Collectors.joining(",", "{\"bulk\":[", "]}"));
    }

    private static String summary(int code, int i, String index, String title) {
        return """
        {"put-code":%d,"source":{"source-name":{"value":"Crossref"}},
         "title":{"title":{"value":"%s"},"subtitle":null,"translated-title":null},
         "external-ids":{"external-id":[%s]},"url":null,"type":"%s","publication-date":%s,
         "journal-title":{"value":"Journal of Works"},"visibility":"public",
         "path":"/0000-0002-1825-0097/work/%d","display-index":"%s"}\
        """
                .formatted(code, title, identifier(i), type(i), date(), code, index);
    }

    private static String identifier(int i) {
        boolean arxiv = type(i).equals("preprint");
        return """
        {"external-id-type":"%s","external-id-value":"%s","external-id-normalized":{"value":"%s","transient":true},
         "external-id-url":null,"external-id-relationship":"self"},
        {"external-id-type":"issn","external-id-value":"1063-5203","external-id-relationship":"part-of"}\
        """
                .formatted(
                        arxiv ? "arxiv" : "doi",
                        arxiv ? "arXiv:2010.%05d".formatted(i) : "https://doi.org/10.1000/work" + i,
                        arxiv ? "2010.%05d".formatted(i) : "10.1000/work" + i);
    }

    private static String type(int i) {
        return TYPES.get(i % TYPES.size());
    }

    private static String date() {
        return "{\"year\":{\"value\":\"2020\"},\"month\":{\"value\":\"01\"},\"day\":{\"value\":\"05\"}}";
    }
}
