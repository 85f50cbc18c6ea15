package org.offprint.talks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.entries.Entry;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.markdown.SafeHtml;
import org.offprint.site.SiteFrame;

/**
 * A talk as pages show it.
 *
 * @param anchor its lasting id on the page of all talks
 * @param days its day or days without the year, in words; null where only the year is known
 * @param where event and place, or null
 * @param kind null for a plain talk
 * @param abstractText null where there is none
 */
public record TalkEntry(
        String anchor,
        SafeHtml title,
        String plainTitle,
        @Nullable String days,
        @Nullable String where,
        @Nullable String kind,
        @Nullable SafeHtml abstractText,
        List<Link> links) {

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.withHeadingsFrom(4);

    /** A link below the talk. */
    public record Link(String label, String href) {}

    /** Makes the entry of a talk for a page of this frame, its pictures in their sizes. */
    public static TalkEntry of(Entry<TalkData> talk, SiteFrame frame, PictureSizes pictures) {
        TalkData data = talk.data();
        String where =
                Stream.of(data.event(), data.place())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return new TalkEntry(
                "talk-" + talk.id(),
                MathText.html(data.title()),
                MathText.plain(data.title()),
                frame.dates().withoutYear(data.date(), data.until()),
                where.isEmpty() ? null : where,
                data.kind() == TalkKind.TALK ? null : word("talks.kind.", data.kind(), frame),
                data.abstractText().isEmpty()
                        ? null
                        : MARKDOWN.withPictures(pictures).render(data.abstractText()),
                data.links().stream()
                        .map(link -> new Link(label(link, frame), link.url().value()))
                        .toList());
    }

    private static String label(TalkLink link, SiteFrame frame) {
        return link.kind() == TalkLinkKind.OTHER && link.url().isAbsolute()
                ? link.url().host()
                : word("talks.link.", link.kind(), frame);
    }

    private static String word(String prefix, Enum<?> which, SiteFrame frame) {
        return frame.word(prefix + which.name().toLowerCase(Locale.ROOT));
    }
}
