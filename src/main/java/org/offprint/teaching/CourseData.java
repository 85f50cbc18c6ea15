package org.offprint.teaching;

import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.EntryData;

/**
 * All that the owner says of a course.
 *
 * @param title its name, at most {@value #MAX_LINE} characters
 * @param code what the institution's catalogue calls it, such as "CS 229"
 * @param role what the owner does there, such as "Lecturer"
 * @param terms when, in the owner's words, such as "Autumn 2023, Autumn 2024"
 * @param level for whom, such as "Graduate"
 * @param description in Markdown, at most {@value #MAX_DESCRIPTION} characters
 * @param url the page of the course
 */
public record CourseData(
        String title,
        @Nullable String code,
        @Nullable String institution,
        @Nullable String role,
        @Nullable String terms,
        @Nullable String level,
        MarkdownText description,
        @Nullable WebLink url,
        Visibility visibility)
        implements EntryData {

    /** The most characters of a name, an institution, a role or a level. */
    public static final int MAX_LINE = 200;

    /** The most characters of a code. */
    public static final int MAX_CODE = 100;

    /** The most characters of the terms. */
    public static final int MAX_TERMS = 500;

    /** The most characters of a description. */
    public static final int MAX_DESCRIPTION = 20_000;

    public CourseData {
        title = title(title);
        code = Text.limited("The code", code, MAX_CODE);
        institution = Text.limited("The institution", institution, MAX_LINE);
        role = Text.limited("The role", role, MAX_LINE);
        terms = Text.limited("The line of terms", terms, MAX_TERMS);
        level = Text.limited("The level", level, MAX_LINE);
        description =
                MarkdownText.limited("The description", description.source(), MAX_DESCRIPTION);
    }

    /**
     * Reads the name of a course.
     *
     * @throws IllegalArgumentException if it is empty or too long
     */
    public static String title(String text) {
        String title = Text.limited("The name", text, MAX_LINE);
        if (title == null) {
            throw new IllegalArgumentException("A course needs a name.");
        }
        return title;
    }

    @Override
    public String name() {
        return title;
    }
}
