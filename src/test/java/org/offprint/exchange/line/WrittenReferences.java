package org.offprint.exchange.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.citations.CitationFormatter;
import org.offprint.citations.CitationStyle;
import org.offprint.citations.CslField;
import org.offprint.citations.CslItem;
import org.offprint.common.Slug;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCitation;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.offprint.papers.Publication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** References that our own styles wrote, with what of each paper stands in them. */
final class WrittenReferences {

    private WrittenReferences() {}

    /** So many papers in every style; the kind of each case is its style. */
    static List<ReferenceCase> of(int count) {
        List<ReferenceCase> cases = new ArrayList<>();
        try (var context = new AnnotationConfigApplicationContext(CitationFormatter.class)) {
            CitationFormatter formatter = context.getBean(CitationFormatter.class);
            List<PaperData> papers = new ArrayList<>(ManyPapers.of(count));
            papers.add(PaperFixtures.catapults());
            for (PaperData data : papers) {
                Paper paper =
                        new Paper(
                                new PaperId(UUID.nameUUIDFromBytes(data.title().getBytes())),
                                Slug.of("paper"),
                                1,
                                0,
                                Instant.EPOCH,
                                data);
                CslItem item = PaperCitation.item(paper);
                for (CitationStyle style : CitationStyle.values()) {
                    String line = formatter.format(style, item, Locale.ENGLISH).text();
                    cases.add(new ReferenceCase(style.id(), line, truth(data, item, line)));
                }
            }
        }
        return cases;
    }

    /** Styles leave out what they do not show; only what stands in the line is true of it. */
    private static Map<String, String> truth(PaperData data, CslItem item, String line) {
        Map<String, String> truth = new LinkedHashMap<>();
        Publication publication = data.publication();
        truth.put("title", item.texts().get(CslField.TITLE));
        if (!data.authors().isEmpty() && stand(data.authors(), line)) {
            truth.put("families", families(data.authors()));
        }
        if (data.date() != null && line.contains(String.valueOf(data.date().year()))) {
            truth.put("year", String.valueOf(data.date().year()));
        }
        ifThere(truth, "in", publication.venue(), line);
        ifThere(truth, "v", publication.volume(), line);
        ifThere(truth, "n", publication.issue(), line);
        String first = publication.firstPage().orElse(null);
        if (first != null && line.contains(first)) {
            truth.put("first page", first);
        }
        if (data.doi() != null && line.contains(data.doi().value())) {
            truth.put("doi", data.doi().value());
        }
        return truth;
    }

    private static void ifThere(Map<String, String> truth, String name, String value, String line) {
        if (value != null
                && line.toLowerCase(Locale.ROOT)
                        .matches(
                                "(?s).*(?<![\\p{L}\\p{N}-])"
                                        + java.util.regex.Pattern.quote(
                                                value.toLowerCase(Locale.ROOT))
                                        + "(?![\\p{L}\\p{N}-]).*")) {
            truth.put(name, value);
        }
    }

    private static boolean stand(List<Author> authors, String line) {
        return authors.stream().allMatch(author -> line.contains(author.family()));
    }

    static String families(List<Author> authors) {
        return authors.stream().map(Author::familyInFull).collect(Collectors.joining("; "));
    }

    /** What a paper says, in the words of these cases. */
    static Map<String, String> describe(PaperData paper) {
        Map<String, String> said = new LinkedHashMap<>(ReferenceCase.describe(paper));
        said.put("families", families(paper.authors()));
        said.put("year", paper.date() == null ? "" : String.valueOf(paper.date().year()));
        said.put("first page", paper.publication().firstPage().orElse(""));
        return said;
    }
}
