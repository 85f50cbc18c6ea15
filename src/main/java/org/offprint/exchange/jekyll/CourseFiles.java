package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.teaching.CourseData;

/** Reads courses: {@code _teaching} of academicpages, {@code _teachings} of al-folio. */
final class CourseFiles {

    private final SiteText text;

    CourseFiles(SiteText text) {
        this.text = text;
    }

    /** The courses of each folder, the last file first, as the themes list them. */
    List<FoundEntry<CourseData>> read() {
        return Stream.of("_teaching", "_teachings", "_courses")
                .flatMap(folder -> text.pages(folder).reversed().stream())
                .flatMap(page -> text.entry(page, this::course).stream())
                .toList();
    }

    private CourseData course(SitePage page) {
        YamlMap front = page.front();
        return new CourseData(
                text.limited(
                        page,
                        "The name",
                        page.title().orElseGet(() -> PageDates.title(page.file().name())),
                        CourseData.MAX_LINE),
                line(page, "The code", CourseData.MAX_CODE, "course_id", "code", "number"),
                institution(page),
                line(page, "The role", CourseData.MAX_LINE, "role", "position"),
                terms(page),
                line(page, "The level", CourseData.MAX_LINE, "level", "type"),
                MarkdownText.of(
                        text.limited(
                                page,
                                "The description",
                                description(page),
                                CourseData.MAX_DESCRIPTION)),
                front.text("courseurl", "link", "url", "website")
                        .flatMap(value -> WebLink.parse(text.address(page, value)))
                        .orElse(null),
                text.visibility(page));
    }

    private @Nullable String institution(SitePage page) {
        String venue = page.front().text("venue", "institution", "university").orElse("");
        String place = page.front().text("location").orElse("");
        String whole = venue.isEmpty() || venue.contains(place) ? venue : venue + ", " + place;
        return whole.isBlank()
                ? null
                : text.limited(page, "The institution", Html.text(whole), CourseData.MAX_LINE);
    }

    private @Nullable String terms(SitePage page) {
        YamlMap front = page.front();
        String term = front.text("term", "terms", "semester", "quarter").orElse("");
        String year =
                front.text("year")
                        .or(() -> PageDates.date(page).map(date -> Integer.toString(date.year())))
                        .orElse("");
        String whole = term.contains(year) ? term : (term + " " + year).strip();
        return whole.isBlank()
                ? null
                : text.limited(page, "The line of terms", whole, CourseData.MAX_TERMS);
    }

    private String description(SitePage page) {
        YamlMap front = page.front();
        String lead = front.text("description", "excerpt").map(Html::text).orElse("");
        String body = text.body(page).strip();
        String schedule =
                front.maps("schedule").stream()
                        .map(CourseFiles::week)
                        .filter(line -> !line.isBlank())
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n"));
        return Stream.of(body.contains(lead) ? "" : lead, body, schedule)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String week(YamlMap week) {
        return Stream.of("week", "date", "topic", "description")
                .map(name ->
                        week.text(name)
                                .map(value -> name.equals("week") ? "Week " + value : value)
                                .orElse(null))
                .filter(Objects::nonNull)
                .map(value -> value.replace("\n", " "))
                .collect(Collectors.joining(": "));
    }

    private @Nullable String line(SitePage page, String what, int most, String... names) {
        Optional<String> value = page.front().text(names).map(Html::text);
        return value.map(line -> text.limited(page, what, line, most)).orElse(null);
    }
}
