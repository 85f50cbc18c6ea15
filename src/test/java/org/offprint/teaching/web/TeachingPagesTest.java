package org.offprint.teaching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.EntryFixtures.analysis;
import static org.offprint.EntryFixtures.course;
import static org.offprint.EntryFixtures.only;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.PublicSiteTest;
import org.offprint.common.Visibility;
import org.offprint.entries.Entry;
import org.offprint.site.PagePreview;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;

class TeachingPagesTest extends PublicSiteTest {

    @Autowired private CourseService courses;
    @Autowired private TeachingPages pages;
    @Autowired private PagePreview<CourseData> preview;
    private List<Entry<CourseData>> stored = List.of();

    @BeforeEach
    void storeCourses() {
        stored =
                only(
                        courses,
                        List.of(
                                analysis(),
                                course("Looms <b>", "Trinity College", Visibility.PUBLIC),
                                course("Numbers", "King’s College", Visibility.PUBLIC),
                                course("Reading group", null, Visibility.PUBLIC),
                                course("A secret", "Trinity College", Visibility.DRAFT)));
    }

    @Test
    void showsCoursesByInstitutionInTheOwnersOrder() {
        assertThat(page("/teaching").select("h1, h2, h3").eachText())
                .containsExactly(
                        "Teaching",
                        "King’s College",
                        "Introduction to Analysis",
                        "Numbers",
                        "Trinity College",
                        "Looms <b>",
                        "Courses",
                        "Reading group");

        courses.arrange(List.of(stored.get(1).id(), stored.get(0).id()));

        assertThat(page("/teaching").select("h2").eachText())
                .containsExactly("Trinity College", "King’s College", "Courses");
    }

    @Test
    void showsAllOfOneCourse() {
        var course = page("/teaching").select("article").first();

        assertThat(course.select("h3 a").attr("href"))
                .isEqualTo("https://courses.example.org/ma101");
        assertThat(course.select(".who").text()).isEqualTo("MA 101 · Lecturer · Undergraduate");
        assertThat(course.select(".when").text()).isEqualTo("Autumn 2025, Autumn 2026");
        assertThat(course.select(".prose em").text()).isEqualTo("numbers");
    }

    @Test
    void hasATwinInMarkdown() {
        assertThat(text("/teaching.md"))
                .startsWith(
                        """
                        # Teaching

                        ## King’s College

                        ### Introduction to Analysis

                        Autumn 2025, Autumn 2026, MA 101 · Lecturer · Undergraduate

                        From *numbers* to limits.

                        - [https://courses.example.org/ma101](https://courses.example.org/ma101)
                        """)
                .doesNotContain("secret");
    }

    @Test
    void isNotThereWithoutPublicCourses() {
        assertThat(text("/teaching")).doesNotContain("secret");

        only(courses, List.of(course("A secret", null, Visibility.DRAFT)));

        assertThat(status("/teaching")).isEqualTo(404);
        assertThat(status("/teaching.md")).isEqualTo(404);
        assertThat(pages.hasContent()).isFalse();
    }

    @Test
    void previewsACourseThatIsNotSaved() {
        Document page = Jsoup.parse(preview.render(course("New", null, Visibility.DRAFT)));

        assertThat(page.select("h3").eachText()).containsExactly("New");
    }
}
