package org.offprint.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the server sends every request that failed. What would be a 404 may be an old address,
 * which is answered with 301 to the new one.
 */
@Controller
class SiteErrors implements ErrorController {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ErrorPages pages;
    private final OldAddresses oldAddresses;

    SiteErrors(ErrorPages pages, OldAddresses oldAddresses) {
        this.pages = pages;
        this.oldAddresses = oldAddresses;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String path = path(request);
        if (status == 404 && READING.contains(request.getMethod())) {
            var target = oldAddresses.findTarget(path);
            if (target.isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader(HttpHeaders.LOCATION, target.get().value());
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
                return;
            }
        }
        if (status < 500) {
            pages.send(request, response, status);
        } else {
            pages.sendFailure(request, response, status, path, failure(request));
        }
    }

    /** Somebody who asks for the error page itself asks for a page that is not there. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code >= 400 && code < 600 ? code : 404;
    }

    private static String path(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path instanceof String text ? text : request.getRequestURI();
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof ServletException wrapper && wrapper.getCause() != null) {
            return wrapper.getCause();
        }
        return failure instanceof Throwable throwable ? throwable : null;
    }
}
