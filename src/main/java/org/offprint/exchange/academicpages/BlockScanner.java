package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lines of a section apart into blocks. */
final class BlockScanner {

    private static final Pattern ITEM =
            Pattern.compile(
                    "([ \\t]*)(?:[-*+]|\\d{1,9}[.)]|[•‣▪◦●■►▶])(?:[ \\t]+|$)|([ \\t]*)(?=\\[[A-Z]{0,2}\\d{1,3}](?![(:]))");
    private static final Pattern BLOCK_TAG =
            Pattern.compile(
                    "\\s*<(div|ul|ol|table|details|section|article|dl|center|p)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING =
            Pattern.compile(
                    "\\s*(?:(?:[-*_]\\s*){3,}|=+|\\{%.*%}|\\{:.*}|(?:</?(?:div|span|br|center|section|article|ul|ol|li|p|hr|a|details|td|tr|table|tbody|font)\\b[^<>]*>\\s*)+)\\s*");

    /** Elements that never end are each searched to the end of the section: only so many are. */
    private static final int MOST_UNCLOSED = 20;

    private static final int LONGEST_OF_NOTHING = 500;

    private final PageSource source;
    private final String shown;
    private final int lastLine;
    private final List<Block> blocks = new ArrayList<>();
    private int line;
    private int unclosed;

    private BlockScanner(PageSource source, String shown, int firstLine, int lastLine) {
        this.source = source;
        this.shown = shown;
        this.line = firstLine;
        this.lastLine = lastLine;
    }

    static List<Block> scan(PageSource source, String shown, int firstLine, int lastLine) {
        BlockScanner scanner = new BlockScanner(source, shown, firstLine, lastLine);
        scanner.run();
        return scanner.blocks;
    }

    private void run() {
        while (line <= lastLine) {
            String text = text(line);
            if (text.isBlank()) {
                line++;
            } else if (BLOCK_TAG.matcher(text).matches() && unclosed < MOST_UNCLOSED && html()) {
                continue;
            } else if (text.length() <= LONGEST_OF_NOTHING && NOTHING.matcher(text).matches()) {
                line++;
            } else if (ITEM.matcher(text).lookingAt()) {
                item();
            } else {
                paragraph();
            }
        }
    }

    private void item() {
        int first = line;
        Matcher marker = ITEM.matcher(text(first));
        marker.lookingAt();
        boolean numbered = marker.group(1) == null;
        int indent = width(numbered ? marker.group(2) : marker.group(1));
        int last = first;
        boolean gap = false;
        for (line++; line <= lastLine; line++) {
            String text = text(line);
            if (text.isBlank()) {
                gap = true;
                continue;
            }
            boolean deeper = width(text) >= indent + 2;
            boolean starts = ITEM.matcher(text).lookingAt() && !(numbered && isListItem(text));
            if (!deeper && (gap || starts || endsList(text))) {
                break;
            }
            last = line;
            gap = false;
        }
        line = last + 1;
        int start = source.lines().get(first - 1).start() + marker.end();
        blocks.add(new Block(Block.Kind.ITEM, first, last, shown(start, last)));
    }

    /** Under "[1] Title" a bullet belongs to the paper; the next "[2]" does not. */
    private static boolean isListItem(String text) {
        return !text.stripLeading().startsWith("[");
    }

    private static boolean endsList(String text) {
        return text.matches(
                "\\s*(</?(div|ul|ol|table|details|section|article|dl|h[1-6])\\b.*|---+\\s*|\\{%.*)");
    }

    private void paragraph() {
        int first = line;
        while (line <= lastLine) {
            String text = text(line);
            boolean later = line > first;
            if (text.isBlank()
                    || (later
                            && (ITEM.matcher(text).lookingAt()
                                    || BLOCK_TAG.matcher(text).matches()))) {
                break;
            }
            line++;
        }
        int start = source.lines().get(first - 1).start();
        blocks.add(new Block(Block.Kind.PARAGRAPH, first, line - 1, shown(start, line - 1)));
    }

    private boolean html() {
        int start = source.lines().get(line - 1).start();
        int limit = source.lines().get(lastLine - 1).end();
        HtmlElement element = HtmlElement.at(shown, start + indent(text(line)), limit);
        if (element == null) {
            unclosed++;
            return false;
        }
        new HtmlBlocks(source, shown, blocks).take(element);
        line = source.lineAt(Math.max(start, element.end() - 1)) + 1;
        return true;
    }

    private String shown(int start, int last) {
        int end = source.lines().get(last - 1).end();
        return shown.substring(Math.min(start, end), end);
    }

    private String text(int number) {
        SourceLine at = source.lines().get(number - 1);
        return shown.substring(at.start(), at.end());
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            width += c == '\t' ? 4 : 1;
        }
        return width;
    }
}
