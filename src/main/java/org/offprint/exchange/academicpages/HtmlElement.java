package org.offprint.exchange.academicpages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block of HTML with the blocks in it. */
record HtmlElement(
        String name,
        String style,
        int start,
        int contentStart,
        int contentEnd,
        int end,
        List<HtmlElement> children) {

    private static final int DEEPEST = 60;
    private static final Set<String> BLOCKS =
            Set.of(
                    "div", "ul", "ol", "li", "table", "tbody", "tr", "td", "details", "summary",
                    "section", "article", "dl", "dt", "dd", "center", "p");

    private static final class Open {
        final HtmlTag tag;
        final List<HtmlElement> children = new ArrayList<>();

        Open(HtmlTag tag) {
            this.tag = tag;
        }
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    /** The element that starts at this place; null when it never ends before the limit. */
    static @Nullable HtmlElement at(String text, int start, int limit) {
        HtmlTag first = HtmlTag.at(text, start);
        if (first == null || first.closing() || first.empty()) {
            return null;
        }
        Deque<Open> open = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        open.push(new Open(first));
        names.merge(first.name(), 1, Integer::sum);
        int at = first.end();
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0 || at >= limit) {
                return null;
            }
            HtmlTag tag = HtmlTag.at(text, at);
            at = tag == null ? at + 1 : tag.end();
            if (tag == null || tag.empty() || !BLOCKS.contains(tag.name())) {
                continue;
            }
            if (!tag.closing()) {
                closeImplied(open, names, tag);
                open.push(new Open(tag));
                names.merge(tag.name(), 1, Integer::sum);
                continue;
            }
            if (names.getOrDefault(tag.name(), 0) == 0) {
                continue;
            }
            HtmlElement closed;
            do {
                closed = close(open, names, tag.start(), tag.end());
            } while (!open.isEmpty() && !closed.name().equals(tag.name()));
            if (open.isEmpty()) {
                return closed;
            }
        }
    }

    private static void closeImplied(Deque<Open> open, Map<String, Integer> names, HtmlTag next) {
        String name = open.element().tag.name();
        boolean implied =
                name.equals(next.name())
                        && (name.equals("li") || name.equals("p") || name.equals("tr"));
        if (implied && open.size() > 1) {
            close(open, names, next.start(), next.start());
        }
    }

    private static HtmlElement close(
            Deque<Open> open, Map<String, Integer> names, int contentEnd, int end) {
        Open inner = open.pop();
        names.merge(inner.tag.name(), -1, Integer::sum);
        List<HtmlElement> children =
                open.size() > DEEPEST ? List.of() : List.copyOf(inner.children);
        HtmlElement element =
                new HtmlElement(
                        inner.tag.name(),
                        inner.tag.attribute("class"),
                        inner.tag.start(),
                        inner.tag.end(),
                        contentEnd,
                        end,
                        children);
        Open outer = open.peek();
        if (outer != null) {
            outer.children.add(element);
        }
        return element;
    }
}
