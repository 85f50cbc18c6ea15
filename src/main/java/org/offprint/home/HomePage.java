package org.offprint.home;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.markdown.SafeHtml;
import org.offprint.media.Picture;
import org.offprint.news.NewsEntry;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperMark;
import org.offprint.site.SiteFrame;

/**
 * The home page as {@code home.jte} shows it; what is null or empty is not shown.
 *
 * @param heading the owner's name, else what the site is called
 * @param email spelled out against harvesters
 * @param marks what the marks behind authors' names mean
 */
public record HomePage(
        SiteFrame frame,
        String heading,
        @Nullable String position,
        @Nullable Affiliation affiliation,
        @Nullable String interests,
        @Nullable Portrait portrait,
        @Nullable SafeHtml email,
        List<Link> links,
        @Nullable SafeHtml bio,
        List<NewsEntry> news,
        List<PaperEntry> papers,
        List<PaperMark> marks) {

    /** The institution; {@code href} is null where it has no address. */
    public record Affiliation(String name, @Nullable String href) {}

    /** A link beside the name. */
    public record Link(String text, String href) {}

    /** The photo, and what it shows. */
    public record Portrait(Picture picture, String alt) {}

    /** Whether the heading is too long for the size in which a name is set. */
    public boolean isLong() {
        return heading.length() > 36
                || Arrays.stream(heading.split("[\\s-]")).anyMatch(word -> word.length() > 14);
    }

    /** Whether there is nothing to show but the heading. */
    public boolean isEmpty() {
        return position == null
                && affiliation == null
                && interests == null
                && portrait == null
                && email == null
                && links.isEmpty()
                && bio == null
                && news.isEmpty()
                && papers.isEmpty();
    }

    HomePage changedAt(Instant instant) {
        return new HomePage(
                frame.changedAt(instant),
                heading,
                position,
                affiliation,
                interests,
                portrait,
                email,
                links,
                bio,
                news,
                papers,
                marks);
    }
}
