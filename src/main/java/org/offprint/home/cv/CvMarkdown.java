package org.offprint.home.cv;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.offprint.home.cv.CvPage.Citation;
import org.offprint.home.cv.CvPage.Line;
import org.offprint.home.cv.CvPage.Part;
import org.offprint.home.cv.CvPage.Works;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;

/** The curriculum vitae in Markdown. */
final class CvMarkdown {

    private final CvPage page;
    private final SiteFrame frame;
    private final MarkdownTwin twin;

    CvMarkdown(CvPage page) {
        this.page = page;
        this.frame = page.frame();
        this.twin = MarkdownTwin.titled(page.name());
    }

    String text() {
        twin.line(frame.word("cv.title"));
        twin.line(page.place());
        if (page.email() != null) {
            twin.line(Jsoup.parseBodyFragment(page.email().value()).text());
        }
        twin.link(page.home().text(), frame.absolute(page.home().href()));
        page.links().forEach(link -> twin.link(link.text(), frame.absolute(link.href())));
        page.parts().forEach(this::write);
        if (!page.works().isEmpty()) {
            twin.heading(2, frame.word("cv.papers"));
            page.works().forEach(this::write);
        }
        page.lastParts().forEach(this::write);
        return twin.toString();
    }

    private void write(Part part) {
        twin.heading(2, part.title());
        for (Line line : part.lines()) {
            String when = line.when() == null ? "" : line.when() + ": ";
            twin.line(when + line.what(), line.where(), line.note());
        }
    }

    private void write(Works works) {
        twin.heading(3, works.title());
        int number = works.first();
        for (Citation paper : works.papers()) {
            twin.line("%d. %s".formatted(number++, text(paper)));
        }
    }

    private static String text(Citation paper) {
        String authors =
                paper.authors().stream()
                        .map(name -> name.separator() + name.text())
                        .collect(Collectors.joining());
        String others = paper.others() == null ? "" : " " + paper.others();
        return Stream.of(
                        authors.isEmpty() ? "" : authors + others + ".",
                        paper.titleAsSentence(),
                        sentence(paper.venue(), paper.details()),
                        sentence(paper.note()),
                        paper.identifier() == null ? "" : paper.identifier().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(@Nullable String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : text + ".";
    }
}
