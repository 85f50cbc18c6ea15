package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a page in all the ways in which people write them. */
final class HeadingFinder {

    private static final Pattern NUMBER_SIGNS = Pattern.compile(" {0,3}(#{1,6})(\\s*)(\\S.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile("\\s*([-*+]\\s|\\d+[.)]\\s|#|\\||---|===|\\{%|\\{:).*");
    private static final int LONGEST_BOLD_LINE = 100;
    private static final int LONGEST_LINE = 500;

    private final PageSource source;
    private final String shown;
    private final int firstLine;
    private final HtmlDepth depth;
    private final List<Heading> headings = new ArrayList<>();

    HeadingFinder(PageSource source, String shown, int firstLine) {
        this.source = source;
        this.shown = shown;
        this.firstLine = firstLine;
        this.depth = new HtmlDepth(shown);
    }

    List<Heading> find() {
        int last = source.lines().size();
        for (int line = firstLine; line <= last; line++) {
            if (!byNumberSigns(line) && !byUnderline(line)) {
                byBoldLine(line);
            }
        }
        byHtml();
        headings.sort(Comparator.comparingInt(Heading::firstLine));
        return headings;
    }

    private String text(int line) {
        if (line < firstLine || line > source.lines().size()) {
            return "";
        }
        SourceLine at = source.lines().get(line - 1);
        return shown.substring(at.start(), Math.min(at.end(), at.start() + LONGEST_LINE));
    }

    private boolean byNumberSigns(int line) {
        Matcher signs = NUMBER_SIGNS.matcher(text(line));
        if (!signs.matches()) {
            return false;
        }
        String title = signs.group(3).replaceAll("\\s*#+\\s*$", "");
        return add(signs.group(1).length(), title, line, line, signs.group(2).isEmpty());
    }

    private boolean byUnderline(int line) {
        Matcher under = UNDERLINE.matcher(text(line));
        String above = text(line - 1);
        if (!under.matches() || above.isBlank() || NO_PARAGRAPH.matcher(above).matches()) {
            return false;
        }
        boolean equals = under.group(1).startsWith("=");
        if (!equals && !text(line - 2).isBlank()) {
            return false;
        }
        while (!headings.isEmpty() && headings.getLast().firstLine() == line - 1) {
            headings.removeLast();
        }
        return add(equals ? 1 : 2, above, line - 1, line, false);
    }

    /** "**Publications**" or "📝 Publications" alone between blank lines, or over a list. */
    private void byBoldLine(int line) {
        String text = text(line);
        if (text.isBlank()
                || text.length() > LONGEST_BOLD_LINE
                || NO_PARAGRAPH.matcher(text).matches()
                || !standsAlone(line)
                || depth.at(source.lines().get(line - 1).start()) > 0) {
            return;
        }
        RichText rich = RichText.of(text);
        String title = rich.oneLine();
        if (!rich.links().isEmpty() || title.isEmpty()) {
            return;
        }
        SectionTopic topic = SectionTopic.of(title);
        boolean bold =
                rich.spans(Span.Kind.BOLD).anyMatch(span -> span.length() + 2 >= title.length());
        boolean bare = title.replaceAll("[^\\p{L}\\s]", "").strip().split("\\s+").length <= 3;
        boolean counts = topic.subject() != SectionTopic.Subject.UNKNOWN && (bold || bare);
        if (counts && !title.endsWith(".") && !title.contains("*")) {
            headings.add(new Heading(Heading.BOLD_LINE, title, line, line, 0, topic));
        }
    }

    private boolean standsAlone(int line) {
        String below = text(line + 1);
        boolean listBelow = below.matches("\\s*([-*+]|\\d+[.)])\\s.*");
        return isGap(text(line - 1)) && (isGap(below) || listBelow);
    }

    private static boolean isGap(String text) {
        return text.isBlank() || text.strip().matches("-{3,}|<br\\s*/?>|</?\\w+[^<>]*>");
    }

    private void byHtml() {
        for (HtmlTag tag : depth.tags()) {
            if (tag.closing() || !tag.name().matches("h[1-6]")) {
                continue;
            }
            int limit = Math.min(shown.length(), tag.end() + 2_000);
            int close = shown.substring(tag.end(), limit).indexOf("</" + tag.name());
            if (close >= 0) {
                int line = source.lineAt(tag.start());
                int last = source.lineAt(tag.end() + close);
                String title = shown.substring(tag.end(), tag.end() + close);
                if (line >= firstLine) {
                    add(tag.name().charAt(1) - '0', title, line, last, false);
                }
            }
        }
    }

    private boolean add(int level, String markup, int first, int last, boolean onlyKnown) {
        String title = RichText.of(markup).oneLine();
        SectionTopic topic = SectionTopic.of(title);
        boolean known = topic.subject() != SectionTopic.Subject.UNKNOWN;
        if (title.isEmpty() || (onlyKnown && !known)) {
            return false;
        }
        int nested = depth.at(source.lines().get(first - 1).start());
        headings.add(new Heading(level, title, first, last, nested, topic));
        return true;
    }
}
