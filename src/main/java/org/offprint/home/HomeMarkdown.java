package org.offprint.home;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.offprint.common.MarkdownText;
import org.offprint.entries.Entry;
import org.offprint.news.NewsData;
import org.offprint.papers.PaperEntry;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;

/** The home page in Markdown. */
final class HomeMarkdown {

    private HomeMarkdown() {}

    static String of(HomePage page, MarkdownText bio, List<Entry<NewsData>> news) {
        SiteFrame frame = page.frame();
        MarkdownTwin twin = MarkdownTwin.titled(page.heading());
        twin.line(page.position(), page.affiliation() == null ? null : page.affiliation().name());
        twin.line(page.interests());
        if (page.email() != null) {
            twin.line(Jsoup.parseBodyFragment(page.email().value()).text());
        }
        page.links().forEach(link -> twin.link(link.text(), frame.absolute(link.href())));
        if (!bio.isEmpty()) {
            twin.heading(2, frame.word("home.about")).text(bio);
        }
        if (!news.isEmpty()) {
            twin.heading(2, frame.word("home.news"));
            for (Entry<NewsData> item : news) {
                twin.line(frame.dates().of(item.data().date()), item.data().title());
                twin.text(item.data().body());
            }
        }
        if (!page.papers().isEmpty()) {
            twin.heading(2, frame.word("home.selected"));
            page.papers().forEach(paper -> write(twin, paper, frame));
        }
        return twin.toString();
    }

    private static void write(MarkdownTwin twin, PaperEntry paper, SiteFrame frame) {
        String authors =
                paper.authors().stream()
                        .map(name -> name.separator() + name.text())
                        .collect(Collectors.joining());
        String others = paper.others() == null ? "" : " " + paper.others();
        String text =
                Stream.of(paper.title(), authors + others, paper.venue(), paper.year())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". "));
        if (paper.href() == null) {
            twin.line(text);
        } else {
            twin.link(text, frame.absolute(paper.href()));
        }
    }
}
