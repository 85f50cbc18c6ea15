package org.offprint.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.offprint.common.Roles;

/**
 * Serves the {@link PreviewDrafts} of the session that asks, to the owner alone, and only for a
 * frame of this site. A servlet of its own, because all else under {@code /admin} is Vaadin's: the
 * longer mapping wins.
 */
class PreviewServlet extends HttpServlet {

    static final String MAPPING = "/admin/preview/*";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        Optional<String> page = findPage(request);
        response.setStatus(
                page.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(page.isPresent() ? "text/html" : "text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(page.orElse("This preview is gone; the next change makes it anew."));
    }

    private static Optional<String> findPage(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String path = request.getPathInfo();
        if (session == null || path == null || !request.isUserInRole(Roles.OWNER)) {
            return Optional.empty();
        }
        return session.getAttribute(PreviewDrafts.ATTRIBUTE) instanceof PreviewDrafts drafts
                ? drafts.findPage(path.substring(1))
                : Optional.empty();
    }
}
