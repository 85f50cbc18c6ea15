package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What somebody gets whose form was open for longer than its session, or comes from elsewhere. */
@Component
class StaleForm implements AccessDeniedHandler {

    private final SiteFrames frames;
    private final Templates templates;

    StaleForm(SiteFrames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        var frame = frames.forForm(frames.words().get("form.stale.title"));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(LoginController.HTML.toString());
        response.getWriter()
                .write(
                        templates.render(
                                "security/stale.jte",
                                Map.of("frame", frame, "path", request.getRequestURI())));
    }
}
