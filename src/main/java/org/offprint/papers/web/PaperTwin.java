package org.offprint.papers.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.web.PaperPage.Fact;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;

/** Papers in Markdown, for readers that are programs. */
final class PaperTwin {

    private PaperTwin() {}

    /** Adds a paper as lists show it. */
    static void line(MarkdownTwin twin, SiteFrame frame, PaperEntry paper) {
        String href = paper.href();
        twin.heading(3, paper.title());
        twin.line(authors(paper));
        twin.line(paper.venue(), paper.year(), paper.status(), paper.award(), paper.note());
        if (href != null) {
            twin.link(frame.absolute(href), frame.absolute(href));
        }
    }

    /** A paper's page. */
    static String page(
            SiteFrame frame,
            PaperEntry paper,
            List<Fact> facts,
            @Nullable String abstractText,
            String bibtex) {
        MarkdownTwin twin = MarkdownTwin.titled(paper.title());
        twin.line(authors(paper));
        twin.line(paper.status(), paper.award(), paper.note());
        for (Fact fact : facts) {
            twin.line(fact.name() + ": " + fact.value());
        }
        if (abstractText != null) {
            twin.heading(2, frame.word("papers.abstract"));
            twin.text(MarkdownText.of(abstractText));
        }
        if (!paper.links().isEmpty()) {
            twin.heading(2, frame.word("papers.links"));
            paper.links().forEach(link -> twin.link(link.label(), frame.absolute(link.href())));
        }
        twin.heading(2, "BibTeX");
        return twin + "\n```bibtex\n" + bibtex.strip() + "\n```\n";
    }

    private static String authors(PaperEntry paper) {
        String names =
                paper.authors().stream()
                        .map(name -> name.separator() + name.text() + name.marks())
                        .collect(Collectors.joining());
        return paper.others() == null ? names : names + " " + paper.others();
    }
}
