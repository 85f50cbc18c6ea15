package org.offprint.teaching.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.offprint.common.MarkdownText;
import org.offprint.common.Roles;
import org.offprint.common.Visibility;
import org.offprint.entries.ui.EntryView;
import org.offprint.history.WorkingDrafts;
import org.offprint.site.PagePreview;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;

/** Adds a course, or changes one. */
@Route(TeachingView.PATH + "/:id")
@RouteAlias(TeachingView.PATH + "/new")
@RolesAllowed(Roles.OWNER)
class CourseView extends EntryView<CourseData, CourseForm> {

    private static final CourseData BLANK =
            new CourseData(
                    "…", null, null, null, null, null, MarkdownText.EMPTY, null, Visibility.PUBLIC);

    CourseView(CourseService courses, WorkingDrafts drafts, PagePreview<CourseData> page) {
        super(courses, drafts, TeachingView.WORDS, CourseForm::new, BLANK, page);
    }
}
