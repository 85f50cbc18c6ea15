package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.words.TidyText;
import org.offprint.exchange.words.VenueTag;
import org.offprint.papers.LinkKind;

/** Takes the links beside a paper ("[pdf]", "[Code]", bare addresses) out of its text. */
final class LinkReader {

    private static final Pattern UNLINKED_LABEL =
            Pattern.compile("[\\[(【]\\s*([^\\[\\]()【】\\n]{2,40})\\s*[\\])】]");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(https?://\\S+|/\\S*|\\.{0,2}/?[\\w%.~/-]+\\.(pdf|html?|bib|zip|pptx?)|[\\w%~./-]+/)");
    private static final int MOST_WORDS_IN_BRACKETS = 5;

    private LinkReader() {}

    static List<ReadLink> take(PaperText text) {
        List<ReadLink> links = new ArrayList<>();
        for (Span span : text.rich().links()) {
            String url = span.url() == null ? "" : span.url();
            String label = text.rich().text(span);
            Optional<LinkKind> known = label(text, span, label);
            boolean bare = label.equals(url);
            boolean mail = url.toLowerCase(Locale.ROOT).startsWith("mailto:");
            if (known.isPresent() || bare || mail || label.isBlank()) {
                text.use(span.start(), span.end());
                if (isAddress(url)) {
                    links.add(new ReadLink(LinkLabel.kind(known.orElse(null), url), url));
                }
            }
        }
        dropUnlinkedLabels(text);
        return links;
    }

    /** Whether an address can be kept: on the web, or a file of the old site. */
    static boolean isAddress(String url) {
        return url.length() <= 2_000 && ADDRESS.matcher(url).matches() && !url.startsWith("//");
    }

    private static Optional<LinkKind> label(PaperText text, Span span, String label) {
        Optional<LinkKind> known = LinkLabel.find(label);
        if (known.isPresent()) {
            return known;
        }
        int words = TidyText.oneLine(label).split(" ").length;
        boolean bracketed =
                label.strip().startsWith("[") && label.strip().endsWith("]")
                        || standsInBrackets(text.plain(), span);
        if (bracketed
                && words <= MOST_WORDS_IN_BRACKETS
                && VenueTag.of(label).isEmpty()
                && label.length() < 50) {
            return Optional.of(LinkLabel.findLoosely(label).orElse(LinkKind.OTHER));
        }
        boolean afterOther =
                text.rich().links().stream().anyMatch(link -> link.end() <= span.start());
        return afterOther && span.start() > 0 ? LinkLabel.findLoosely(label) : Optional.empty();
    }

    private static boolean standsInBrackets(String plain, Span span) {
        int before = span.start() - 1;
        while (before >= 0 && plain.charAt(before) == ' ') {
            before--;
        }
        int after = span.end();
        while (after < plain.length() && plain.charAt(after) == ' ') {
            after++;
        }
        boolean opens = before >= 0 && "[|/".indexOf(plain.charAt(before)) >= 0;
        boolean closes = after < plain.length() && "]|/".indexOf(plain.charAt(after)) >= 0;
        return opens && closes;
    }

    private static void dropUnlinkedLabels(PaperText text) {
        Matcher label = UNLINKED_LABEL.matcher(text.plain());
        while (label.find()) {
            boolean inLink =
                    text.rich().links().stream()
                            .anyMatch(link -> link.meets(label.start(), label.end()));
            if (!inLink
                    && LinkLabel.find(label.group(1)).isPresent()
                    && !label.group(1)
                            .matches(
                                    "(?i)oral|poster|award|findings|extended|main|full|thesis|report|presentation|talk|demo|journal|published|working paper|preprint|pre-print|talk")) {
                text.use(label.start(), label.end());
            }
        }
    }
}
