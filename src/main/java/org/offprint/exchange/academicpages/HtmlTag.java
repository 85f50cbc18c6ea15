package org.offprint.exchange.academicpages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One HTML tag in a page's source, from its "&lt;" to behind its "&gt;". */
record HtmlTag(String name, boolean closing, boolean empty, String attributes, int start, int end) {

    private static final int LONGEST = 4_000;
    private static final Set<String> VOID =
            Set.of(
                    "br", "hr", "img", "input", "meta", "link", "source", "wbr", "area", "col",
                    "embed");
    private static final Set<String> BLOCK =
            Set.of(
                    "div",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "tbody",
                    "thead",
                    "tr",
                    "td",
                    "th",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article",
                    "details",
                    "summary",
                    "center",
                    "figure",
                    "figcaption",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "header",
                    "main",
                    "aside",
                    "footer",
                    "nav",
                    "pre");

    /** The tag that starts at this place; null when none does. */
    static @Nullable HtmlTag at(String text, int start) {
        int i = start + 1;
        boolean closing = i < text.length() && text.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        if (i == nameStart || !Character.isLetter(text.charAt(nameStart))) {
            return null;
        }
        String name = text.substring(nameStart, i).toLowerCase(Locale.ROOT);
        int attributesStart = i;
        int limit = Math.min(text.length(), start + LONGEST);
        char quote = 0;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                return null;
            } else if (c == '>') {
                String attributes = text.substring(attributesStart, i);
                boolean empty = VOID.contains(name) || attributes.endsWith("/");
                return new HtmlTag(name, closing, empty, attributes, start, i + 1);
            } else if (i == attributesStart && c != '/' && !Character.isWhitespace(c)) {
                return null;
            }
        }
        return null;
    }

    boolean isBlock() {
        return BLOCK.contains(name);
    }

    /** The value of an attribute; the empty text when it is not there. */
    String attribute(String wanted) {
        Matcher found =
                Pattern.compile(
                                "(?is)(?:^|\\s)"
                                        + wanted
                                        + "\\s*=\\s*(\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))")
                        .matcher(attributes);
        if (!found.find()) {
            return "";
        }
        for (int group = 2; group <= 4; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
    }
}
