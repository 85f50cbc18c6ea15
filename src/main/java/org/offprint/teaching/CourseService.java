package org.offprint.teaching;

import java.time.Clock;
import org.offprint.entries.EntryService;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;

/** The courses, in the owner's order. */
@Service
public class CourseService extends EntryService<CourseData> {

    CourseService(Courses courses, SiteRevision revision, Clock clock) {
        super(courses, revision, clock);
    }

    @Override
    public String subject() {
        return "teaching";
    }
}
