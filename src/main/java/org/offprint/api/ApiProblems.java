package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotSavedException;
import org.offprint.site.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells programs why their request failed. What no controller of the API has seen, such as a method
 * that its address does not take, is told by the site's error pages in the same form.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    void problem(ProblemException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        e.problem().send(request, response);
    }

    @ExceptionHandler
    void notSaved(NotSavedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem.of(507, String.valueOf(e.getMessage())).send(request, response);
    }

    @ExceptionHandler
    void busy(
            TransientDataAccessException e,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", "1");
        Problem.of(503, "Others are writing at the moment, and nothing was stored; try again.")
                .send(request, response);
    }
}
