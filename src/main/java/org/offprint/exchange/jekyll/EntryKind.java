package org.offprint.exchange.jekyll;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.news.NewsData;
import org.offprint.news.NewsEntry;
import org.offprint.pages.PageData;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkLink;
import org.offprint.teaching.CourseData;

/**
 * What an import has to know of a kind of entries: when two are the same, what of them leads
 * elsewhere, and where they are found.
 */
final class EntryKind<D extends EntryData> {

    /** Makes data with every destination replaced. */
    interface Relinker<D> {

        D relinked(D data, UnaryOperator<String> destination);
    }

    /** Makes data that visitors see or not. */
    interface Shower<D> {

        D shown(D data, Visibility visibility);
    }

    private final BiPredicate<D, D> same;
    private final Relinker<D> relinker;
    private final Shower<D> shower;
    private final Function<Entry<D>, String> path;

    private EntryKind(
            BiPredicate<D, D> same,
            Relinker<D> relinker,
            Shower<D> shower,
            Function<Entry<D>, String> path) {
        this.same = same;
        this.relinker = relinker;
        this.shower = shower;
        this.path = path;
    }

    static final EntryKind<NewsData> NEWS =
            new EntryKind<>(
                    (a, b) ->
                            a.date().equals(b.date())
                                    && (a.title() == null || b.title() == null
                                            ? isAlike(words(a.body()), words(b.body()))
                                            : isAlike(a.title(), b.title())),
                    (data, destination) ->
                            new NewsData(
                                    data.date(),
                                    data.title(),
                                    markdown(data.body(), destination, NewsData.MAX_BODY),
                                    linkOrNull(data.url(), destination),
                                    data.visibility()),
                    (data, visibility) ->
                            new NewsData(
                                    data.date(), data.title(), data.body(), data.url(), visibility),
                    item -> "/news#" + NewsEntry.anchor(item));

    static final EntryKind<TalkData> TALKS =
            new EntryKind<>(
                    (a, b) ->
                            a.date().year() == b.date().year()
                                    && isAlike(a.title(), b.title())
                                    && (a.date().month() == null
                                            || b.date().month() == null
                                            || Objects.equals(a.date().month(), b.date().month())),
                    (data, destination) ->
                            new TalkData(
                                    data.title(),
                                    data.kind(),
                                    data.event(),
                                    data.place(),
                                    data.date(),
                                    data.until(),
                                    markdown(
                                            data.abstractText(),
                                            destination,
                                            TalkData.MAX_ABSTRACT),
                                    data.links().stream()
                                            .map(link ->
                                                    new TalkLink(
                                                            link.kind(),
                                                            link(link.url(), destination)))
                                            .toList(),
                                    data.visibility()),
                    (data, visibility) ->
                            new TalkData(
                                    data.title(),
                                    data.kind(),
                                    data.event(),
                                    data.place(),
                                    data.date(),
                                    data.until(),
                                    data.abstractText(),
                                    data.links(),
                                    visibility),
                    talk -> "/talks#talk-" + talk.id());

    static final EntryKind<CourseData> COURSES =
            new EntryKind<>(
                    (a, b) ->
                            Objects.equals(a.terms(), b.terms())
                                    && isAlike(a.title(), b.title())
                                    && (a.institution() == null
                                            || b.institution() == null
                                            || isAlike(a.institution(), b.institution())),
                    (data, destination) ->
                            new CourseData(
                                    data.title(),
                                    data.code(),
                                    data.institution(),
                                    data.role(),
                                    data.terms(),
                                    data.level(),
                                    markdown(
                                            data.description(),
                                            destination,
                                            CourseData.MAX_DESCRIPTION),
                                    linkOrNull(data.url(), destination),
                                    data.visibility()),
                    (data, visibility) ->
                            new CourseData(
                                    data.title(),
                                    data.code(),
                                    data.institution(),
                                    data.role(),
                                    data.terms(),
                                    data.level(),
                                    data.description(),
                                    data.url(),
                                    visibility),
                    course -> "/teaching#course-" + course.id());

    static final EntryKind<PageData> PAGES =
            new EntryKind<>(
                    (a, b) ->
                            a.slug().equals(b.slug())
                                    && (isAlike(a.title(), b.title()) || a.body().equals(b.body())),
                    (data, destination) ->
                            new PageData(
                                    data.slug(),
                                    data.title(),
                                    markdown(data.body(), destination, MarkdownText.MAX_LENGTH),
                                    data.inMenu(),
                                    data.visibility()),
                    (data, visibility) ->
                            new PageData(
                                    data.slug(),
                                    data.title(),
                                    data.body(),
                                    data.inMenu(),
                                    visibility),
                    page -> page.data().path());

    /** Whether both are the same thing, as far as it can be told without knowing their file. */
    boolean isSame(D a, D b) {
        return same.test(a, b);
    }

    /** The same data with each destination replaced by what the function makes of it. */
    D relinked(D data, UnaryOperator<String> destination) {
        return relinker.relinked(data, destination);
    }

    /** The same data, not shown where the person wants drafts. */
    D shown(D data, Visibility visibility) {
        return visibility == Visibility.DRAFT ? shower.shown(data, visibility) : data;
    }

    /** What a file says now, shown to whom the entry is shown, a page where it is. */
    @SuppressWarnings("unchecked")
    D again(D now, D stored) {
        D shown = shower.shown(now, stored.visibility());
        return shown instanceof PageData page && stored instanceof PageData old
                ? (D) page.at(old.slug())
                : shown;
    }

    /** Where visitors find it. */
    String path(Entry<D> entry) {
        return path.apply(entry);
    }

    private static boolean isAlike(String a, String b) {
        return Text.folded(a).equals(Text.folded(b));
    }

    private static String words(MarkdownText text) {
        return text.source().replaceAll("\\]\\([^)]*\\)", "]").toLowerCase(Locale.ROOT);
    }

    /** A text that would be too long with its new destinations keeps the old ones. */
    private static MarkdownText markdown(
            MarkdownText text, UnaryOperator<String> destination, int most) {
        String replaced = MarkdownLinks.replace(text.source(), destination);
        return replaced.length() <= most ? MarkdownText.of(replaced) : text;
    }

    static WebLink link(WebLink url, UnaryOperator<String> destination) {
        return WebLink.parse(destination.apply(url.value())).orElse(url);
    }

    private static @Nullable WebLink linkOrNull(
            @Nullable WebLink url, UnaryOperator<String> destination) {
        return url == null ? null : link(url, destination);
    }
}
