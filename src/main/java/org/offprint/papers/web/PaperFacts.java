package org.offprint.papers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.Publication;
import org.offprint.papers.web.PaperPage.Fact;
import org.offprint.site.SiteFrame;

/** The colophon of a paper's page: what is known of where it appeared, in one order. */
final class PaperFacts {

    private final List<Fact> facts = new ArrayList<>();
    private final SiteFrame frame;

    private PaperFacts(SiteFrame frame) {
        this.frame = frame;
    }

    static List<Fact> of(PaperData data, SiteFrame frame) {
        PaperFacts all = new PaperFacts(frame);
        Publication publication = data.publication();
        all.add("type", frame.word("papers.type.one." + data.type().id()));
        all.add("volume", publication.volume());
        all.add("issue", publication.issue());
        all.add("pages", publication.pages());
        all.add("article", publication.articleNumber());
        all.add("series", publication.series());
        all.add("editors", names(publication.editors()));
        all.add("publisher", publication.publisher());
        all.add("institution", publication.institution());
        all.add("online", data.onlineDate() == null ? null : frame.dates().of(data.onlineDate()));
        all.add("language", all.language(data.language()));
        all.add("issn", publication.issn() == null ? null : publication.issn().value());
        all.add("isbn", publication.isbn() == null ? null : publication.isbn().value());
        Doi doi = data.doi();
        if (doi != null) {
            all.add("doi", doi.value(), doi.url().value());
        }
        ArxivId arxiv = data.arxiv();
        if (arxiv != null) {
            all.add("arxiv", arxiv.value(), arxiv.url().value());
        }
        return all.facts;
    }

    private void add(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(frame.word("papers.fact." + key), value, null));
        }
    }

    private void add(String key, String value, String href) {
        facts.add(new Fact(frame.word("papers.fact." + key), value, href));
    }

    private @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Locale language = Locale.forLanguageTag(tag);
        return language.equals(frame.words().locale())
                ? null
                : language.getDisplayName(frame.words().locale());
    }

    private static String names(List<Author> editors) {
        return editors.stream().map(Author::displayName).collect(Collectors.joining(", "));
    }
}
