package org.offprint.profile;

import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * One line of a vita.
 *
 * @param what the position, degree, award, office or skill, at most {@value #MAX_LINE} characters
 * @param where the institution, or who gave it, at most {@value #MAX_LINE} characters
 * @param url where one reads more of it
 * @param note what else is to be said, such as a thesis's title, at most {@value #MAX_NOTE}
 *     characters
 * @param visible whether the public sees it
 */
public record VitaEntry(
        VitaKind kind,
        String what,
        @Nullable String where,
        @Nullable WebLink url,
        Period period,
        @Nullable String note,
        boolean visible) {

    /** The most characters of what and where. */
    public static final int MAX_LINE = 500;

    /** The most characters of a note. */
    public static final int MAX_NOTE = 1_000;

    public VitaEntry {
        String clean = Text.limited("The entry", what, MAX_LINE);
        if (clean == null) {
            throw new IllegalArgumentException("Say what it is, such as a position or a degree.");
        }
        what = clean;
        where = Text.limited("The place", where, MAX_LINE);
        note = Text.limited("The note", note, MAX_NOTE);
    }
}
