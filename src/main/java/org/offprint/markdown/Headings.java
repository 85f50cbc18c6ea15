package org.offprint.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the headings of a text below those of the page it stands in, and closes gaps between their
 * levels, so that the page keeps one sound outline. Takes sanitised HTML alone: there, each {@code
 * <} begins a tag.
 */
final class Headings {

    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])>");

    private Headings() {}

    static String from(int first, String html) {
        Deque<Integer> above = new ArrayDeque<>();
        return TAG.matcher(html).replaceAll(tag -> moved(tag, first, above));
    }

    private static String moved(MatchResult tag, int first, Deque<Integer> above) {
        if (tag.group(1).isEmpty()) {
            int level = Integer.parseInt(tag.group(2));
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
        }
        return "<" + tag.group(1) + "h" + Math.min(6, first + above.size() - 1) + ">";
    }
}
