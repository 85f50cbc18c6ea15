package org.offprint.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers with a page that says in words what went wrong and never how: a failure of ours gets a
 * reference, under which the log has the rest. The API's clients get a {@link Problem} instead.
 */
@Component
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 429, 500, 503);
    private static final String REFERENCE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final FinishedPages finished;
    private final SiteFrames frames;
    private final Templates templates;

    ErrorPages(FinishedPages finished, SiteFrames frames, Templates templates) {
        this.finished = finished;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * Sends the page of a request that was refused, with nothing of the session.
     *
     * @param status 400 to 499, or one of the server's own refusals such as 505
     */
    public void send(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (isForApi(request)) {
            Problem.of(status).send(request, response);
            return;
        }
        FinishedPage page;
        try {
            page = finished.get("error/" + status, Set.of(), () -> render(status, null));
        } catch (RuntimeException e) {
            LOG.warn("The page of status {} is shown bare", status, e);
            page = bare(status, null);
        }
        page.sendAsError(request, response, status);
    }

    /**
     * Sends the page of a failure of ours and logs the failure under the page's reference.
     *
     * @param status 500 to 599
     */
    public void sendFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String path,
            @Nullable Throwable failure)
            throws IOException {
        String reference = reference();
        LOG.error(
                "Failure {} with status {} at {} {}",
                reference,
                status,
                request.getMethod(),
                path,
                failure);
        if (isForApi(request)) {
            Problem.of(status).with("reference", reference).send(request, response);
            return;
        }
        FinishedPage page;
        try {
            page = unkept(render(status, reference));
        } catch (RuntimeException e) {
            page = bare(status, reference);
        }
        page.sendAsError(request, response, status);
    }

    private String render(int status, @Nullable String reference) {
        String key = key(status);
        String title = frames.words().get(key + ".title");
        return render(frames.forForm(title), status, key, reference);
    }

    private FinishedPage bare(int status, @Nullable String reference) {
        String key = key(status);
        return unkept(render(frames.bare(key + ".title"), status, key, reference));
    }

    private String render(SiteFrame frame, int status, String key, @Nullable String reference) {
        var page =
                new ErrorPage(
                        frame,
                        status,
                        frame.word(key + ".title"),
                        frame.word(key + ".sentence"),
                        reference);
        return templates.render("error/show.jte", Map.of("page", page));
    }

    private static boolean isForApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Problem.concerns(
                String.valueOf(failed instanceof String path ? path : request.getRequestURI()));
    }

    private static FinishedPage unkept(String html) {
        return new FinishedPage(
                FinishedBytes.text("text/html;charset=UTF-8", html), false, Map.of());
    }

    private static String key(int status) {
        return "error." + (KNOWN.contains(status) ? status : "4xx");
    }

    private String reference() {
        StringBuilder reference = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "");
            reference.append(REFERENCE_SIGNS.charAt(random.nextInt(REFERENCE_SIGNS.length())));
        }
        return reference.toString();
    }
}
