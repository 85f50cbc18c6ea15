package org.offprint.exchange.jekyll;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the links and pictures of a Markdown text lead, in Markdown and in HTML. */
final class MarkdownLinks {

    private static final Pattern DESTINATION =
            Pattern.compile(
                    "(?:\\]\\(\\s*+<?|^ {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]*+<?)([^\\s<>()]++(?:\\([^\\s()]*+\\)[^\\s<>()]*+)*+)"
                            + "|\\b(?:href|src)\\s*+=\\s*+[\"']([^\"'\\n]++)[\"']",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private MarkdownLinks() {}

    /** The text with each destination replaced by what the function makes of it. */
    static String replace(String markdown, UnaryOperator<String> destination) {
        StringBuilder text = new StringBuilder(markdown.length());
        Matcher links = DESTINATION.matcher(markdown);
        int from = 0;
        while (links.find()) {
            int group = links.group(1) != null ? 1 : 2;
            text.append(markdown, from, links.start(group));
            text.append(destination.apply(links.group(group)));
            from = links.end(group);
        }
        return text.append(markdown, from, markdown.length()).toString();
    }
}
