package org.offprint.teaching.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.Roles;
import org.offprint.entries.ui.EntriesView;
import org.offprint.entries.ui.EntryWords;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;

/** All courses, in the owner's order. */
@Route(TeachingView.PATH)
@PageTitle("Teaching · Console")
@Menu(title = "Teaching", order = 1.4)
@RolesAllowed(Roles.OWNER)
class TeachingView extends EntriesView<CourseData> {

    static final String PATH = "teaching";
    static final EntryWords WORDS =
            new EntryWords(
                    PATH,
                    "Teaching",
                    "Course",
                    "Add a course",
                    "Courses in the order of the page, which groups them by institution. Drag, use the arrows, or Alt with the arrow keys; every move is saved at once.",
                    "There is no course yet. Add one, and the site has a page of teaching.");

    TeachingView(CourseService courses) {
        super(courses, WORDS, true);
    }

    @Override
    protected String line(CourseData data) {
        return describe(data);
    }

    /** What tells an entry from others of its name, in one line. */
    static String describe(CourseData data) {
        return Stream.of(data.code(), data.institution(), data.terms())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
