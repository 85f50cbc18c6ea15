package org.offprint.api;

import java.util.List;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperId;
import org.offprint.site.Problem;

/** Ends a request with a {@link Problem}. It is no failure of ours, so it has no stack trace. */
final class ProblemException extends RuntimeException {

    private final Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    ProblemException(int status, String detail) {
        this(Problem.of(status, detail));
    }

    /** Members that cannot be stored as they are; all of them at once. */
    static ProblemException invalid(List<FieldError> errors) {
        String detail =
                errors.size() == 1
                        ? errors.getFirst().message()
                        : "%d members cannot be stored as they are; see errors."
                                .formatted(errors.size());
        return new ProblemException(Problem.of(422, detail).with("errors", errors));
    }

    static ProblemException noPaper() {
        return new ProblemException(404, "There is no paper of this id; it may have been deleted.");
    }

    static ProblemException existing(Paper paper) {
        return new ProblemException(
                Problem.of(
                                409,
                                "“%s” is here already; change that paper instead."
                                        .formatted(paper.data().title()))
                        .with("existing", paper.id().toString()));
    }

    static ProblemException lostRace(PaperId id) {
        return new ProblemException(
                412,
                "The paper was changed since it was read; read /api/papers/%s again and repeat the change on what is there now."
                        .formatted(id));
    }

    Problem problem() {
        return problem;
    }
}
