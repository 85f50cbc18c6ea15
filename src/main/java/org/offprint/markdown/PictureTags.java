package org.offprint.markdown;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the pictures of this site their sizes, so that nothing moves when they come and small
 * screens fetch small ones. A width that the owner gave is kept. Takes sanitised HTML alone: there,
 * each {@code <} begins a tag and each value stands in double quotes.
 */
final class PictureTags {

    private static final Pattern TAG = Pattern.compile("<img ([^<>]*?)\\s*/?>");
    private static final Pattern PATH = Pattern.compile("src=\"(/media/[a-z0-9.-]{1,150})\"");
    private static final Pattern WIDTH = Pattern.compile("(?:^| )width=\"(\\d+)\"");

    /** The measure of the text, and on phones the window without its margins. */
    private static final String IN_TEXT = "(max-width: 44rem) 92vw, 38rem";

    private PictureTags() {}

    static String sized(String html, PictureSizes sizes) {
        return TAG.matcher(html)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(
                                size(tag.group(1), sizes)
                                        .map(size -> tag(tag, size))
                                        .orElseGet(tag::group)));
    }

    private static Optional<PictureSize> size(String attributes, PictureSizes sizes) {
        Matcher path = PATH.matcher(attributes);
        return path.find() ? sizes.find(path.group(1)) : Optional.empty();
    }

    private static String tag(MatchResult tag, PictureSize size) {
        String given = tag.group(1);
        Matcher width = WIDTH.matcher(given);
        boolean isSized = width.find();
        return "<img %s srcset=\"%s\" sizes=\"%s\"%s loading=\"lazy\" decoding=\"async\">"
                .formatted(
                        given,
                        size.srcset(),
                        isSized ? width.group(1) + "px" : IN_TEXT,
                        isSized || given.contains("height=\"")
                                ? ""
                                : " width=\"%d\" height=\"%d\""
                                        .formatted(size.width(), size.height()));
    }
}
