package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;

/** What could not be read of a site's files, each with its file, and what was left out at rest. */
final class Problems {

    private final List<ReadProblem> problems = new ArrayList<>();
    private final Set<ReadProblem> seen = new HashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final int most;
    private int more;

    /**
     * @param most problems that are told; the others are counted
     */
    Problems(int most) {
        this.most = most;
    }

    /** A problem of a whole file. */
    void ofFile(String file, String sentence) {
        add(new ReadProblem(null, null, "%s: %s".formatted(file, sentence)));
    }

    /** A problem at a place in a file. */
    void at(String file, int line, @Nullable Integer column, String sentence) {
        add(new ReadProblem(line, column, "%s: %s".formatted(file, sentence)));
    }

    /** A problem that names its file already. */
    void add(ReadProblem problem) {
        if (!seen.add(problem)) {
            return;
        }
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** A file that is no content of the owner's; said, but no problem. */
    void leaveOut(String file, String why) {
        leftOut.add(file + ": " + why);
    }

    List<ReadProblem> list() {
        List<ReadProblem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(ReadProblem.ofFile("There are %,d more problems like these.".formatted(more)));
        }
        return all;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
