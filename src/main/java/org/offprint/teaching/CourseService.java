package org.offprint.teaching;

import java.time.Clock;
import org.offprint.entries.EntryService;
import org.offprint.history.ChangeLog;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** The courses, in the owner's order. */
@Service
public class CourseService extends EntryService<CourseData> {

    CourseService(Courses courses, SiteRevision revision, ChangeLog log, Clock clock) {
        super(courses, new TypeReference<>() {}, revision, log, clock);
    }

    @Override
    public String subject() {
        return "teaching";
    }
}
