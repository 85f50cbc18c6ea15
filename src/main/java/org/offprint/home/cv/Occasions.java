package org.offprint.home.cv;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.home.cv.CvPage.Line;
import org.offprint.home.cv.CvPage.Part;
import org.offprint.site.SiteFrame;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.stereotype.Component;

/** The public talks and courses as lines of a vita. */
@Component
class Occasions {

    private final TalkService talks;
    private final CourseService courses;

    Occasions(TalkService talks, CourseService courses) {
        this.talks = talks;
        this.courses = courses;
    }

    /** A part for each of the two that has an entry. */
    List<Part> parts(SiteFrame frame) {
        return Stream.of(
                        new Part(
                                "talks",
                                frame.word("cv.talks"),
                                talks.listPublic().stream()
                                        .map(talk -> line(talk.data(), frame))
                                        .toList()),
                        new Part(
                                "teaching",
                                frame.word("cv.teaching"),
                                courses.listPublic().stream()
                                        .map(course -> line(course.data()))
                                        .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** The entries, for the time of their last change. */
    Stream<Entry<?>> entries() {
        return Stream.concat(talks.listPublic().stream(), courses.listPublic().stream());
    }

    private static Line line(TalkData talk, SiteFrame frame) {
        return new Line(
                frame.dates().of(talk.date()),
                talk.title(),
                joined(talk.event(), talk.place()),
                null,
                null);
    }

    private static Line line(CourseData course) {
        WebLink url = course.url();
        String code = course.code();
        return new Line(
                course.terms(),
                code == null ? course.title() : code + ", " + course.title(),
                joined(course.institution(), course.level()),
                url == null ? null : url.value(),
                course.role());
    }

    private static @Nullable String joined(@Nullable String... texts) {
        String joined = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }
}
