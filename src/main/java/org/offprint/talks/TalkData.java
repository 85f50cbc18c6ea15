package org.offprint.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.entries.EntryData;

/**
 * All that the owner says of a talk.
 *
 * @param title plain text, TeX mathematics as its source, at most {@value #MAX_TITLE} characters
 * @param event where it was held, such as a conference or a seminar, at most {@value #MAX_EVENT}
 *     characters
 * @param place town and country, at most {@value #MAX_PLACE} characters
 * @param until the last day of an event of several days, after {@code date}; else null
 * @param abstractText in Markdown, at most {@value #MAX_ABSTRACT} characters
 * @param links in their order, at most {@value #MAX_LINKS}
 */
public record TalkData(
        String title,
        TalkKind kind,
        @Nullable String event,
        @Nullable String place,
        PartialDate date,
        @Nullable PartialDate until,
        MarkdownText abstractText,
        List<TalkLink> links,
        Visibility visibility)
        implements EntryData {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 1_000;

    /** The most characters of an event. */
    public static final int MAX_EVENT = 500;

    /** The most characters of a place. */
    public static final int MAX_PLACE = 300;

    /** The most characters of an abstract. */
    public static final int MAX_ABSTRACT = 20_000;

    /** The most links. */
    public static final int MAX_LINKS = 20;

    public TalkData {
        title = title(title);
        event = Text.limited("The event", event, MAX_EVENT);
        place = Text.limited("The place", place, MAX_PLACE);
        abstractText = MarkdownText.limited("The abstract", abstractText.source(), MAX_ABSTRACT);
        if (until != null) {
            until = until(date, until);
        }
        if (links.size() > MAX_LINKS) {
            throw new IllegalArgumentException(
                    "There are %d links; %d is the most.".formatted(links.size(), MAX_LINKS));
        }
        links = List.copyOf(links);
    }

    /**
     * Reads the title of a talk.
     *
     * @throws IllegalArgumentException if it is empty or too long
     */
    public static String title(String text) {
        String title = Text.limited("The title", text, MAX_TITLE);
        if (title == null) {
            throw new IllegalArgumentException("A talk needs a title.");
        }
        return title;
    }

    /**
     * Reads the last day; null where it is the first one too.
     *
     * @throws IllegalArgumentException if it is before the first day
     */
    public static @Nullable PartialDate until(PartialDate date, PartialDate until) {
        if (until.compareTo(date) < 0) {
            throw new IllegalArgumentException("The last day cannot be before the first one.");
        }
        return until.equals(date) ? null : until;
    }

    @Override
    public String name() {
        return title;
    }
}
