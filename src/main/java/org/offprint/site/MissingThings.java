package org.offprint.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotFoundException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Makes a 404 of whatever a public page did not find, and a 400 of what it could not read. */
@ControllerAdvice
class MissingThings {

    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(UnreadableRequestException.class)
    void unreadable(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
