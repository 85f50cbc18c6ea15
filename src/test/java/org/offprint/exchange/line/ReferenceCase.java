package org.offprint.exchange.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/** A reference of a test set, of which kind it is, and what is true of it by field. */
record ReferenceCase(String kind, String line, Map<String, String> truth) {

    static List<ReferenceCase> load(String name) throws IOException {
        try (var stream = ReferenceCase.class.getResourceAsStream(name)) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<ReferenceCase> cases = new ArrayList<>();
            for (String block : all.strip().split("\n\n+")) {
                cases.add(of(block));
            }
            return cases;
        }
    }

    private static ReferenceCase of(String block) {
        String[] lines = block.split("\n");
        Map<String, String> truth = new LinkedHashMap<>();
        for (int i = 2; i < lines.length; i++) {
            String[] pair = lines[i].split(": ", 2);
            truth.put(pair[0], pair[1]);
        }
        return new ReferenceCase(lines[0].replaceAll("[\\[\\]]", ""), lines[1].substring(2), truth);
    }

    /** What a paper says, in the words of the test set. */
    static Map<String, String> describe(PaperData paper) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "type", paper.type().id());
        put(said, "title", paper.title());
        put(said, "by", names(paper.authors()));
        put(said, "ed", names(paper.publication().editors()));
        put(said, "in", paper.venue());
        put(said, "short", paper.venueShort());
        put(said, "v", paper.publication().volume());
        put(said, "n", paper.publication().issue());
        put(said, "p", paper.publication().pages());
        put(said, "art", paper.publication().articleNumber());
        put(said, "pub", paper.publication().publisher());
        put(said, "series", paper.publication().series());
        put(said, "inst", paper.publication().institution());
        put(said, "date", paper.date() == null ? null : paper.date().iso());
        put(said, "doi", paper.doi());
        put(said, "arxiv", paper.arxiv());
        put(said, "url", paper.url());
        put(said, "status", paper.status().id().replace("published", ""));
        put(said, "note", paper.note());
        put(said, "award", paper.award());
        return said;
    }

    private static void put(Map<String, String> said, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            said.put(name, value.toString());
        }
    }

    private static String names(List<Author> names) {
        return names.stream().map(ReferenceCase::name).collect(Collectors.joining("; "));
    }

    private static String name(Author author) {
        String family =
                author.suffix() == null
                        ? author.familyInFull()
                        : author.familyInFull() + " " + author.suffix();
        return author.given() == null ? family : family + ", " + author.given();
    }
}
