package org.offprint.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.EntryData;

/**
 * All that the owner says of a piece of news.
 *
 * @param date from 1000 to 2999
 * @param title plain text, TeX mathematics as its source, at most {@value #MAX_TITLE} characters
 * @param body never empty, at most {@value #MAX_BODY} characters
 * @param url what it is about
 */
public record NewsData(
        LocalDate date,
        @Nullable String title,
        MarkdownText body,
        @Nullable WebLink url,
        Visibility visibility)
        implements EntryData {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 300;

    /** The most characters of the text. */
    public static final int MAX_BODY = 20_000;

    private static final int SHOWN = 80;

    public NewsData {
        if (date.getYear() < 1000 || date.getYear() > 2999) {
            throw new IllegalArgumentException(
                    "%d is no year of news; write it with four digits.".formatted(date.getYear()));
        }
        title = Text.limited("The title", title, MAX_TITLE);
        body = body(body.source());
    }

    /**
     * Reads the text of a piece of news.
     *
     * @throws IllegalArgumentException if it is empty or too long
     */
    public static MarkdownText body(String source) {
        MarkdownText body = MarkdownText.limited("The text", source, MAX_BODY);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("A piece of news needs a text.");
        }
        return body;
    }

    @Override
    public String name() {
        return title != null ? title : Text.shortened(body.source(), SHOWN);
    }
}
