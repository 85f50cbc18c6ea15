package org.offprint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;
import org.offprint.news.NewsData;
import org.offprint.pages.PageData;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkLink;
import org.offprint.talks.TalkLinkKind;
import org.offprint.teaching.CourseData;

/** Named news, talks, courses and pages for tests. */
public final class EntryFixtures {

    private EntryFixtures() {}

    /** A piece of news with every part filled. */
    public static NewsData prize() {
        return new NewsData(
                LocalDate.of(2026, 11, 24),
                "A prize",
                MarkdownText.of("The *engine* won; see [the page](/engine)."),
                WebLink.of("https://prize.example.org/2026"),
                Visibility.PUBLIC);
    }

    /** A public piece of news with a text alone. */
    public static NewsData news(String date, String text) {
        return news(date, text, Visibility.PUBLIC);
    }

    /** A piece of news with a text alone. */
    public static NewsData news(String date, String text, Visibility visibility) {
        return new NewsData(LocalDate.parse(date), null, MarkdownText.of(text), null, visibility);
    }

    /** A talk with every part filled. */
    public static TalkData keynote() {
        return new TalkData(
                "Engines that compute",
                TalkKind.KEYNOTE,
                "International Congress of Engines",
                "Turin, Italy",
                new PartialDate(2026, 7, 3),
                new PartialDate(2026, 7, 5),
                MarkdownText.of("On the *analytical* engine."),
                List.of(
                        new TalkLink(TalkLinkKind.SLIDES, WebLink.of("/media/slides.pdf")),
                        new TalkLink(
                                TalkLinkKind.OTHER, WebLink.of("https://www.ice.example.org/"))),
                Visibility.PUBLIC);
    }

    /** A talk of which only title and date are known. */
    public static TalkData talk(String title, String date, Visibility visibility) {
        return new TalkData(
                title,
                TalkKind.TALK,
                null,
                null,
                PartialDate.of(date),
                null,
                MarkdownText.EMPTY,
                List.of(),
                visibility);
    }

    /** A course with every part filled. */
    public static CourseData analysis() {
        return new CourseData(
                "Introduction to Analysis",
                "MA 101",
                "King’s College",
                "Lecturer",
                "Autumn 2025, Autumn 2026",
                "Undergraduate",
                MarkdownText.of("From *numbers* to limits."),
                WebLink.of("https://courses.example.org/ma101"),
                Visibility.PUBLIC);
    }

    /** A course of which only name and institution are known. */
    public static CourseData course(
            String title, @Nullable String institution, Visibility visibility) {
        return new CourseData(
                title, null, institution, null, null, null, MarkdownText.EMPTY, null, visibility);
    }

    /** A page that stands in the menu. */
    public static PageData freePage(String slug, String title, String body) {
        return freePage(slug, title, body, Visibility.PUBLIC);
    }

    /** A page. */
    public static PageData freePage(String slug, String title, String body, Visibility visibility) {
        return new PageData(Slug.of(slug), title, MarkdownText.of(body), true, visibility);
    }

    /** Leaves these entries and no other, in the order of the list where their kind has none. */
    public static <D extends EntryData> List<Entry<D>> only(
            EntryService<D> service, List<D> entries) {
        service.listAll().forEach(entry -> service.delete(entry.id()));
        return entries.stream().map(service::addLast).toList();
    }
}
