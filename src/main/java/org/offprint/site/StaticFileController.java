package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the {@link StaticFiles}: a year under the hashed address, else only after asking. A page
 * that was read before a file changed asks for its old address and is led to the new one.
 */
@Controller
class StaticFileController {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String AFTER_ASKING = "no-cache";

    private final StaticFiles files;
    private final SiteSettingsService settings;

    StaticFileController(StaticFiles files, SiteSettingsService settings) {
        this.files = files;
        this.settings = settings;
    }

    @GetMapping("/site/**")
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        var hashed = files.findByHashedPath(path);
        if (hashed.isPresent()) {
            hashed.get().bytes().send(request, response, FOR_A_YEAR);
            return;
        }
        var present = files.findPresentPath(path, () -> settings.get().look());
        if (present.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.LOCATION, present.get());
            response.setStatus(HttpServletResponse.SC_FOUND);
            return;
        }
        send(path.substring(1), request, response);
    }

    @GetMapping("/favicon.ico")
    void favicon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("site/favicon.ico", request, response);
    }

    private void send(String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        files.findByName(name)
                .orElseThrow(() -> new NotFoundException("There is no such file."))
                .bytes()
                .send(request, response, AFTER_ASKING);
    }
}
