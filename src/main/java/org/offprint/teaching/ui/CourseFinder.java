package org.offprint.teaching.ui;

import org.offprint.entries.ui.EntryFinder;
import org.offprint.teaching.CourseData;
import org.offprint.teaching.CourseService;
import org.springframework.stereotype.Component;

/** Finds the courses. */
@Component
final class CourseFinder extends EntryFinder<CourseData> {

    CourseFinder(CourseService courses) {
        super(courses, TeachingView.WORDS, TeachingView::describe);
    }
}
