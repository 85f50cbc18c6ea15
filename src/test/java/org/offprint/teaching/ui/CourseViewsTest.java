package org.offprint.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.EntryFixtures.analysis;
import static org.offprint.EntryFixtures.course;
import static org.offprint.EntryFixtures.only;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.Visibility;
import org.offprint.entries.Entry;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class CourseViewsTest extends ConsoleTest {

    private final CourseService service;
    private Entry<CourseData> analysis;

    CourseViewsTest(@Autowired CourseService service) {
        this.service = service;
    }

    @BeforeEach
    void storeCourses() {
        analysis =
                only(service, List.of(analysis(), course("Looms", null, Visibility.PUBLIC)))
                        .getFirst();
    }

    @Test
    void putsCoursesIntoAnotherOrder() {
        navigate(TeachingView.class);

        button("Move “Introduction to Analysis” down").click();

        assertThat(titles()).containsExactly("Looms", "Introduction to Analysis");
        button("Move “Introduction to Analysis” up").click();
        button("Move “Introduction to Analysis” up").click();
        assertThat(titles()).containsExactly("Introduction to Analysis", "Looms");
    }

    @Test
    void storesACourseUnchangedWhereNothingWasTyped() {
        CourseView view = open();
        assertThat(view.form().isChanged()).isFalse();

        button("Save").click();

        assertThat(service.get(analysis.id()).data()).isEqualTo(analysis());
    }

    @Test
    void addsACourseBeforeTheOthers() {
        CourseView view = navigate("teaching/new", CourseView.class);
        test(view.form().title).setValue("Numbers");
        test(view.form().institution).setValue("King’s College");

        button("Save").click();

        assertThat(service.listAll().getFirst().data())
                .isEqualTo(course("Numbers", "King’s College", Visibility.PUBLIC));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        CourseView view = open();
        test(view.form().title).setValue(" ");

        button("Save").click();

        assertThat(view.form().title.getErrorMessage()).isEqualTo("A course needs a name.");
        assertThat(service.get(analysis.id())).isEqualTo(analysis);
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(TeachingView.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> navigate("teaching/new", CourseView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(CourseForm.class).exists()).isFalse();
    }

    private CourseView open() {
        return navigate("teaching/" + analysis.id(), CourseView.class);
    }

    private List<String> titles() {
        return service.listAll().stream().map(course -> course.data().title()).toList();
    }
}
