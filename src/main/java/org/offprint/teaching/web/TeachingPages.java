package org.offprint.teaching.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.entries.Entry;
import org.offprint.entries.SectionFrames;
import org.offprint.entries.SectionHead;
import org.offprint.entries.SectionPages;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.stereotype.Component;

/** The page of all courses, grouped by institution, and its twin in Markdown. */
@Component
class TeachingPages extends SectionPages<CourseData> {

    static final String PATH = "/teaching";

    private final MarkdownRenderer markdown;

    TeachingPages(CourseService courses, SectionFrames frames, PictureSizes pictures) {
        super(courses, frames);
        markdown = MarkdownRenderer.withHeadingsFrom(4).withPictures(pictures);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String nameKey() {
        return "teaching.section";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    protected String template() {
        return "teaching/index.jte";
    }

    @Override
    protected TeachingPage page(SectionHead head, List<Entry<CourseData>> shown) {
        List<TeachingPage.Institution> institutions = new ArrayList<>();
        byInstitution(shown)
                .forEach((name, courses) ->
                        institutions.add(
                                new TeachingPage.Institution(
                                        name.isEmpty() ? null : name,
                                        courses.stream().map(this::course).toList())));
        return new TeachingPage(head, institutions);
    }

    @Override
    protected void write(MarkdownTwin twin, SiteFrame frame, List<Entry<CourseData>> shown) {
        byInstitution(shown)
                .forEach((name, courses) -> {
                    if (!name.isEmpty()) {
                        twin.heading(2, name);
                    }
                    for (Entry<CourseData> course : courses) {
                        CourseData data = course.data();
                        twin.heading(3, data.title());
                        twin.line(data.terms(), about(data));
                        twin.text(data.description());
                        if (data.url() != null) {
                            String address = frame.absolute(data.url().value());
                            twin.link(address, address);
                        }
                    }
                });
    }

    /** By name, empty for none; in the order in which they come first. */
    private static Map<String, List<Entry<CourseData>>> byInstitution(
            List<Entry<CourseData>> courses) {
        Map<String, List<Entry<CourseData>>> groups = new LinkedHashMap<>();
        for (Entry<CourseData> course : courses) {
            String institution = Objects.toString(course.data().institution(), "");
            groups.computeIfAbsent(institution, name -> new ArrayList<>()).add(course);
        }
        return groups;
    }

    private TeachingPage.Course course(Entry<CourseData> course) {
        CourseData data = course.data();
        WebLink url = data.url();
        return new TeachingPage.Course(
                "course-" + course.id(),
                MathText.html(data.title()),
                url == null ? null : url.value(),
                data.terms(),
                about(data),
                data.description().isEmpty() ? null : markdown.render(data.description()));
    }

    private static @Nullable String about(CourseData data) {
        String about =
                Stream.of(data.code(), data.role(), data.level())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return about.isEmpty() ? null : about;
    }
}
