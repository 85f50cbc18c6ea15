package org.offprint.exchange.academicpages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The "(address "title")" of a Markdown link, and where it ends. */
record LinkTarget(String url, int end) {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 8;
    private static final Pattern LIQUID =
            Pattern.compile("\\{\\{([^{}]{0,300})}}|\\{%[^{}]{0,300}%}");
    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]*)['\"]");

    /** The target whose opening parenthesis stands at this place; null when there is none. */
    static @Nullable LinkTarget at(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                if (++depth > DEEPEST) {
                    return null;
                }
            } else if (c == ')' && --depth == 0) {
                return new LinkTarget(address(text.substring(open + 1, i)), i + 1);
            } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                return null;
            }
        }
        return null;
    }

    /** The address without its title and without Liquid, which means nothing outside its site. */
    static String address(String inside) {
        String target = withoutLiquid(inside.strip());
        if (target.startsWith("<") && target.indexOf('>') > 0) {
            return target.substring(1, target.indexOf('>')).strip();
        }
        int space = 0;
        while (space < target.length() && !Character.isWhitespace(target.charAt(space))) {
            space++;
        }
        return target.substring(0, space);
    }

    private static String withoutLiquid(String target) {
        return LIQUID.matcher(target)
                .replaceAll(found -> {
                    String inner = found.group(1) == null ? "" : found.group(1);
                    Matcher quoted = QUOTED.matcher(inner);
                    return Matcher.quoteReplacement(quoted.find() ? quoted.group(1) : "");
                })
                .strip();
    }
}
