package org.offprint.exchange.academicpages;

import java.io.Serial;
import org.offprint.exchange.ReadProblem;

/** Says that nothing of a file can be read, and why; the message names the file and the place. */
public class UnreadablePageException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;

    UnreadablePageException(ReadProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public ReadProblem problem() {
        return problem;
    }
}
