package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the papers' blocks in a piece of HTML: the items of its lists, the rows of its tables, its
 * boxes and paragraphs, and the Markdown in it.
 */
final class HtmlBlocks {

    private static final int DEEPEST = 40;
    private static final Pattern MARKDOWN_ITEM =
            Pattern.compile("\\s*([-*+]|\\d{1,4}[.)])[ \\t]+\\S(?s:.*)");
    private static final Pattern LATER_ITEM =
            Pattern.compile("(?m)^ {0,3}([-*+]|\\d{1,4}[.)])[ \\t]+\\S");
    private static final Pattern ONE_PAPER =
            Pattern.compile("(?i).*(paper-?box|paper|pub|box|card|item|entry|row|media).*");

    private final PageSource source;
    private final String shown;
    private final List<Block> blocks;

    HtmlBlocks(PageSource source, String shown, List<Block> blocks) {
        this.source = source;
        this.shown = shown;
        this.blocks = blocks;
    }

    void take(HtmlElement element) {
        take(element, 0);
    }

    private void take(HtmlElement element, int depth) {
        if (depth > DEEPEST) {
            add(Block.Kind.ITEM, element);
        } else if (element.is("ul", "ol", "table", "tbody", "dl")) {
            takeList(element, depth);
        } else if (element.is("details")) {
            takeDetails(element, depth);
        } else if (element.is("p")) {
            add(Block.Kind.PARAGRAPH, element);
        } else {
            takeBox(element, depth);
        }
    }

    private void takeList(HtmlElement list, int depth) {
        for (HtmlElement child : list.children()) {
            if (child.is("li", "tr", "dt", "dd")) {
                add(Block.Kind.ITEM, child);
            } else {
                take(child, depth + 1);
            }
        }
    }

    /** Either one paper with its abstract folded away, or a folded list. */
    private void takeDetails(HtmlElement details, int depth) {
        List<HtmlElement> lists =
                details.children().stream().filter(c -> c.is("ul", "ol", "table")).toList();
        int from =
                details.children().stream()
                        .filter(child -> child.is("summary"))
                        .mapToInt(HtmlElement::end)
                        .findFirst()
                        .orElse(details.contentStart());
        String summary = shown.substring(details.contentStart(), from);
        boolean folded = RichText.of(summary).oneLine().length() < 60;
        if (folded && !lists.isEmpty()) {
            lists.forEach(list -> take(list, depth + 1));
        } else if (folded
                && MARKDOWN_ITEM.matcher(shown.substring(from, details.contentEnd())).matches()) {
            takeMarkdown(details, from);
        } else {
            add(Block.Kind.ITEM, details);
        }
    }

    private void takeBox(HtmlElement box, int depth) {
        List<HtmlElement> children = box.children();
        String own = ownText(box);
        List<HtmlElement> lists =
                children.stream().filter(c -> c.is("ul", "ol", "table", "details")).toList();
        if (own.isBlank() && !lists.isEmpty() && lists.size() == children.size()) {
            lists.forEach(list -> take(list, depth + 1));
        } else if (own.isBlank() && (children.size() == 1 || isSeries(children))) {
            children.forEach(child -> take(child, depth + 1));
        } else if (isMarkdownList(box, own)) {
            takeMarkdown(box, box.contentStart());
        } else if (shown.substring(box.contentStart(), box.contentEnd()).isBlank()) {
            return;
        } else {
            add(Block.Kind.ITEM, box);
        }
    }

    private boolean isMarkdownList(HtmlElement box, String own) {
        boolean listFirst = MARKDOWN_ITEM.matcher(own).matches();
        long items = LATER_ITEM.matcher(own).results().limit(3).count();
        boolean named = ONE_PAPER.matcher(box.style()).matches();
        return listFirst && (items > 1 || !named);
    }

    /** Several boxes of the same class side by side are one paper each. */
    private static boolean isSeries(List<HtmlElement> children) {
        List<HtmlElement> boxes =
                children.stream().filter(c -> c.is("div", "article", "section")).toList();
        return boxes.size() > 1
                && boxes.size() * 2 > children.size()
                && boxes.stream()
                        .allMatch(b ->
                                !b.style().isEmpty()
                                        && b.style()
                                                .split(" ")[0]
                                                .equals(boxes.get(0).style().split(" ")[0]));
    }

    private String ownText(HtmlElement box) {
        StringBuilder own = new StringBuilder();
        int from = box.contentStart();
        for (HtmlElement child : box.children()) {
            own.append(shown, from, Math.max(from, child.start()));
            from = Math.max(from, child.end());
        }
        own.append(shown, from, Math.max(from, box.contentEnd()));
        return own.toString().replaceAll("<[^<>]{0,500}>|&nbsp;", " ");
    }

    private void takeMarkdown(HtmlElement element, int start) {
        int first = source.lineAt(start);
        int end = source.lines().get(first - 1).end();
        boolean ownLines = shown.substring(start, Math.max(start, end)).isBlank();
        int last = source.lineAt(Math.max(start, element.contentEnd() - 1));
        if (ownLines && first < last) {
            blocks.addAll(BlockScanner.scan(source, shown, first + 1, last));
        } else {
            add(Block.Kind.ITEM, element);
        }
    }

    private void add(Block.Kind kind, HtmlElement element) {
        String markup = shown.substring(element.contentStart(), element.contentEnd());
        if (markup.length() < RichText.LONGEST && RichText.of(markup).plain().isBlank()) {
            return;
        }
        int first = source.lineAt(element.start());
        int last = source.lineAt(Math.max(element.start(), element.end() - 1));
        blocks.add(new Block(kind, first, last, markup));
    }
}
