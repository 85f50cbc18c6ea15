package org.offprint.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that could not be read as it stands. Line and column count from 1 and from
 * the first line of the file, front matter included; they are null where the whole file is meant.
 */
public record ReadProblem(@Nullable Integer line, @Nullable Integer column, String message) {

    /** A problem of the whole file. */
    public static ReadProblem ofFile(String message) {
        return new ReadProblem(null, null, message);
    }

    /** A problem somewhere in a line. */
    public static ReadProblem atLine(int line, String message) {
        return new ReadProblem(line, null, message);
    }
}
