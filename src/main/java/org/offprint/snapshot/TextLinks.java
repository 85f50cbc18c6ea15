package org.offprint.snapshot;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets other addresses in the place of the site's own in texts that are not HTML. */
final class TextLinks {

    private static final Pattern IN_MARKDOWN = Pattern.compile("(]\\(<?)(/[^)\\s>]*)");

    private final Pattern absolute;
    private final Function<String, Optional<String>> way;

    /**
     * @param origin the public address of the site
     * @param way what stands for a link; empty where it leads nowhere
     */
    TextLinks(String origin, Function<String, Optional<String>> way) {
        absolute = Pattern.compile(Pattern.quote(origin) + "(?![\\w.:-])(/[^\\s\"'<>)\\]}\\\\]*)?");
        this.way = way;
    }

    /** The text with other addresses. */
    String replaced(String text) {
        return absolute.matcher(text).replaceAll(this::replacement);
    }

    /** The same of Markdown, in which links may lack the site's address. */
    String replacedInMarkdown(String text) {
        return IN_MARKDOWN
                .matcher(replaced(text))
                .replaceAll(link ->
                        Matcher.quoteReplacement(
                                link.group(1) + way.apply(link.group(2)).orElse(link.group(2))));
    }

    private String replacement(MatchResult address) {
        String whole = address.group();
        // The end of a sentence is no part of the address that it ends with.
        String bare = whole.replaceFirst("[.,;:]+$", "");
        String there = way.apply(bare.replace("&amp;", "&")).orElse(bare);
        return Matcher.quoteReplacement(there + whole.substring(bare.length()));
    }
}
