package org.offprint.teaching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.entries.SectionHead;
import org.offprint.markdown.SafeHtml;

/** All courses as {@code teaching/index.jte} shows them, in the owner's order. */
public record TeachingPage(SectionHead head, List<Institution> institutions) {

    /**
     * The courses at one institution.
     *
     * @param name null for those of which none is said
     */
    public record Institution(@Nullable String name, List<Course> courses) {}

    /**
     * A course.
     *
     * @param href the page of the course, or null
     * @param about code, role and level, as far as they are known, or null
     * @param description null where there is none
     */
    public record Course(
            String anchor,
            SafeHtml title,
            @Nullable String href,
            @Nullable String terms,
            @Nullable String about,
            @Nullable SafeHtml description) {}
}
