package org.offprint.exchange;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/**
 * Finds the bullet for each paper of a page: the one that it was imported as, where reading it
 * again gives what the paper is now, else one in the manner of those. Whatever is written is read
 * before it is taken.
 */
final class AboutBullets {

    private static final int TITLE = 0;
    private static final int AUTHORS = 1;
    private static final int TYPE = 2;
    private static final int VENUE = 3;
    private static final int VENUE_SHORT = 4;

    /** Of the parts above and below, those that stand in the bullet whatever its heading says. */
    private static final List<Integer> WITHOUT_HEADING = List.of(0, 1, 3, 4, 7, 8, 9, 10, 11);

    /** How sources begin that are entries of BibTeX, RIS, CSL-JSON or arXiv, or files of a site. */
    private static final Pattern RECORD =
            Pattern.compile("\\s*(?:@|\\{\\s*\"|TY {1,3}-|---|<entry|<\\?xml)");

    private final String front;
    private final Map<PaperData, Placed> untouched = new IdentityHashMap<>();
    private final BulletManner manner;

    /** A bullet, and the list in which it says what it should. */
    record Placed(AboutSection section, String bullet) {}

    /**
     * @param front front matter that tells whose page it is
     * @param papers all papers of the page
     */
    AboutBullets(String front, List<PaperData> papers) {
        this.front = front;
        for (PaperData paper : papers) {
            Placed placed = asImported(paper);
            if (placed != null) {
                untouched.put(paper, placed);
            }
        }
        manner = BulletManner.of(untouched.keySet());
    }

    Placed place(PaperData paper) {
        Placed known = untouched.get(paper);
        return known == null ? written(paper) : known;
    }

    private @Nullable Placed asImported(PaperData paper) {
        String source = paper.source();
        if (source == null || source.isBlank() || RECORD.matcher(source).lookingAt()) {
            return null;
        }
        List<Object> said = said(paper);
        for (AboutSection section : AboutSection.of(paper)) {
            List<Object> read = read(section, source);
            if (said.equals(read)) {
                return new Placed(section, source);
            }
            if (read == null
                    || !WITHOUT_HEADING.stream()
                            .allMatch(part -> said.get(part).equals(read.get(part)))) {
                return null;
            }
        }
        return null;
    }

    /**
     * The bullet that says most of the paper: in the manner of the page, and only where that is
     * read otherwise, in another manner, with the venue named in another way, below another
     * heading.
     */
    private Placed written(PaperData paper) {
        Best best = new Best(said(paper));
        List<AboutSection> sections = AboutSection.of(paper);
        AboutSection plain = sections.getFirst();
        List<String> venues = BulletManner.venues(paper);
        best.offer(manner, venues.getFirst(), plain, paper);
        if (!manner.equals(BulletManner.USUAL) && !(best.says(TITLE) && best.says(AUTHORS))) {
            best.offer(BulletManner.USUAL, venues.getFirst(), plain, paper);
        }
        BulletManner readable = best.manner;
        for (int i = 1; i < venues.size() && !(best.says(VENUE) && best.says(VENUE_SHORT)); i++) {
            best.offer(readable, venues.get(i), plain, paper);
        }
        if (!best.says(TYPE) && sections.size() > 1) {
            best.offer(readable, best.venue, sections.get(1), paper);
        }
        return Objects.requireNonNull(best.placed);
    }

    /** What was tried so far and is read back best. */
    private final class Best {

        private final List<Object> wanted;
        private List<Object> read = List.of();
        private int agreement = -1;
        private @Nullable Placed placed;
        private BulletManner manner = BulletManner.USUAL;
        private String venue = "";

        private Best(List<Object> wanted) {
            this.wanted = wanted;
        }

        private void offer(
                BulletManner manner, String venue, AboutSection section, PaperData paper) {
            String bullet = manner.bullet(paper, venue);
            List<Object> said = Objects.requireNonNullElse(read(section, bullet), List.of());
            int agreed = 0;
            for (int i = 0; i < said.size(); i++) {
                agreed += wanted.get(i).equals(said.get(i)) ? 1 : 0;
            }
            if (agreed > agreement) {
                agreement = agreed;
                read = said;
                placed = new Placed(section, bullet);
                this.manner = manner;
                this.venue = venue;
            }
        }

        private boolean says(int part) {
            return !read.isEmpty() && wanted.get(part).equals(read.get(part));
        }
    }

    private @Nullable List<Object> read(AboutSection section, String bullet) {
        StringBuilder page = new StringBuilder(front);
        page.append("\n## ").append(section.heading()).append("\n\n");
        if (section.year() != null) {
            page.append("### ").append(section.year()).append("\n\n");
        }
        page.append(bullet).append('\n');
        List<FoundPaper> papers =
                AcademicPages.read(
                                page.toString().getBytes(StandardCharsets.UTF_8), AboutExport.FILE)
                        .papers();
        return papers.size() == 1 && papers.getFirst().source().equals(bullet)
                ? said(papers.getFirst().data())
                : null;
    }

    /** What a bullet can say of a paper, in the order of the numbers above. */
    private static List<Object> said(PaperData paper) {
        PartialDate date = paper.date();
        return List.of(
                paper.title(),
                paper.authors().stream().map(AboutBullets::name).toList(),
                paper.type(),
                known(paper.venue()),
                known(paper.venueShort()),
                date == null ? "" : date.year(),
                date == null ? "" : known(date.month()),
                known(paper.note()),
                known(paper.url()),
                known(paper.doi()),
                known(paper.arxiv()),
                paper.links());
    }

    private static Author name(Author author) {
        return new Author(author.given(), author.particle(), author.family(), author.suffix());
    }

    private static Object known(@Nullable Object part) {
        return part == null ? "" : part;
    }
}
