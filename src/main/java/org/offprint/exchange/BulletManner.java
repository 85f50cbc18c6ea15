package org.offprint.exchange;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperType;

/**
 * How the bullets of a page are written, as most of them are.
 *
 * @param titleFirst whether the title stands before the authors
 * @param linked whether the title is a link
 * @param around what else stands around the title: two stars, a quotation mark, or nothing
 * @param lines whether title, authors and venue have lines of their own
 * @param slanted whether the venue is in italics
 */
record BulletManner(
        boolean titleFirst, boolean linked, String around, boolean lines, boolean slanted) {

    /** That of the academicpages template's own users: authors, linked title, venue and year. */
    static final BulletManner USUAL = new BulletManner(false, true, "", false, false);

    private static final Pattern SIGNS = Pattern.compile("\\$[^$]+\\$|[\\\\`*_\\[\\]<>|]");
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("(\\*\\*|__|[*_\"“])?(\\[)?(\\*\\*|__|[*_\"“])?$");

    /** The manner of most of these papers' sources. */
    static BulletManner of(Collection<PaperData> papers) {
        Map<BulletManner, Long> manners =
                papers.stream()
                        .map(BulletManner::of)
                        .collect(
                                Collectors.groupingBy(
                                        manner -> manner,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return manners.entrySet().stream()
                .max(
                        Map.Entry.<BulletManner, Long>comparingByValue()
                                .thenComparing(
                                        Map.Entry::getKey,
                                        Comparator.comparing(BulletManner::toString)))
                .map(Map.Entry::getKey)
                .orElse(USUAL);
    }

    private static BulletManner of(PaperData paper) {
        String source = String.valueOf(paper.source());
        int title =
                source.indexOf(paper.title().substring(0, Math.min(12, paper.title().length())));
        if (title < 0) {
            return USUAL;
        }
        // A title may hold the name: "Lattices", by A Lattice.
        String rest =
                source.substring(0, title)
                        + " ".repeat(paper.title().length())
                        + source.substring(
                                Math.min(source.length(), title + paper.title().length()));
        int author =
                paper.authors().isEmpty() ? -1 : rest.indexOf(paper.authors().getFirst().family());
        Matcher before = BEFORE_TITLE.matcher(source.substring(0, title));
        boolean found = before.find();
        String outer = found && before.group(1) != null ? before.group(1) : "";
        String inner = found && before.group(3) != null ? before.group(3) : "";
        String venue = paper.venueShort() == null ? paper.venue() : paper.venueShort();
        return new BulletManner(
                author > title,
                found && before.group(2) != null,
                outer.isEmpty() ? inner : outer,
                source.strip().lines().count() > 2,
                venue != null && source.matches("(?s).*[*_]" + Pattern.quote(venue) + ".*"));
    }

    /** The paper as a bullet, its venue and year named in one of {@link #venues}. */
    String bullet(PaperData paper, String venue) {
        String names =
                paper.authors().stream()
                        .map(Author::displayName)
                        .map(BulletManner::escaped)
                        .collect(Collectors.joining(", "));
        WebLink url = paper.url();
        String title = title(paper.title(), url);
        String end = dated(venue, paper) + note(paper) + ".";
        List<String> links = links(paper);
        String beside = links.isEmpty() ? "" : " " + String.join(" ", links);
        String between = lines ? "  \n  " : " ";
        if (titleFirst) {
            String first = names.isEmpty() ? title : title + (lines ? "" : ".") + between + names;
            return "- " + first + (lines ? "" : ".") + between + end + beside;
        }
        String first = names.isEmpty() ? title : names + (lines ? "" : ",") + between + title;
        return "- " + first + (lines ? "" : ".") + between + end + beside;
    }

    private String title(String title, @Nullable WebLink url) {
        String text = escaped(title);
        if (linked && url != null) {
            return around + "[" + text + "](" + address(url) + ")" + closing();
        }
        return around.isEmpty() ? "**" + text + "**" : around + text + closing();
    }

    private String closing() {
        return around.equals("“") ? "”" : around;
    }

    /** The names of the venue by which pages may call it, the likeliest first. */
    static List<String> venues(PaperData paper) {
        String full = paper.venue();
        String brief = paper.venueShort();
        List<String> names = new ArrayList<>();
        if (brief != null) {
            names.add(brief);
        }
        if (full != null && brief != null) {
            names.add(full + " (" + brief + ")");
        }
        if (full != null) {
            names.add(full);
        }
        if (names.isEmpty()) {
            names.add(
                    switch (paper.type()) {
                        case PREPRINT -> "Preprint";
                        case THESIS -> "PhD thesis";
                        default -> "";
                    });
        }
        return names;
    }

    private String dated(String name, PaperData paper) {
        String venue = escaped(name);
        boolean real = !name.isEmpty() && (paper.venue() != null || paper.venueShort() != null);
        String text = slanted && real ? "*" + venue + "*" : venue;
        PartialDate date = paper.date();
        if (date == null) {
            return text;
        }
        Integer month = date.month();
        String when =
                month == null
                        ? Integer.toString(date.year())
                        : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + " "
                                + date.year();
        if (text.isEmpty()) {
            return when;
        }
        boolean apart = slanted || month != null || paper.type() == PaperType.PREPRINT;
        return text + (apart ? ", " : " ") + when;
    }

    private static String note(PaperData paper) {
        return paper.note() == null ? "" : " (" + escaped(paper.note()) + ")";
    }

    private List<String> links(PaperData paper) {
        List<String> links = new ArrayList<>();
        WebLink main = paper.url();
        if (main != null && !linked) {
            links.add(link("Link", main));
        }
        for (PaperLink link : paper.links()) {
            if (!link.url().equals(main) || !linked) {
                links.add(link(link.kind().label(), link.url()));
            }
        }
        String said = main == null ? "" : main.value();
        if (paper.doi() != null && !said.contains(paper.doi().value())) {
            links.add(link("DOI", paper.doi().url()));
        }
        if (paper.arxiv() != null && !said.contains(paper.arxiv().value())) {
            links.add(link("arXiv", paper.arxiv().url()));
        }
        return links;
    }

    private static String link(String label, WebLink url) {
        return "[" + label + "](" + address(url) + ")";
    }

    private static String address(WebLink url) {
        return url.value().replace("(", "%28").replace(")", "%29").replace(" ", "%20");
    }

    /** As a page shows it, mathematics left as it is. */
    private static String escaped(String text) {
        return SIGNS.matcher(text)
                .replaceAll(found -> {
                    String sign = found.group();
                    boolean formula =
                            sign.length() > 1 && sign.indexOf('<') < 0 && !sign.contains("](");
                    String plain = sign.replaceAll("[\\\\`*_\\[\\]<>|$]", "\\\\$0");
                    return Matcher.quoteReplacement(formula ? sign : plain);
                });
    }
}
