package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the {@link StaticFiles}. A page that was read before a file changed asks for its old
 * address and is led to the new one.
 */
@Controller
class StaticFileController {

    private final StaticFiles files;
    private final SiteSettingsService settings;

    StaticFileController(StaticFiles files, SiteSettingsService settings) {
        this.files = files;
        this.settings = settings;
    }

    @GetMapping({"/site/**", "/favicon.ico"})
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        var file = files.find(path);
        if (file.isPresent()) {
            file.get().bytes().send(request, response, file.get().cacheControl());
            return;
        }
        String present =
                files.findPresentPath(path, () -> settings.get().look())
                        .orElseThrow(() -> new NotFoundException("There is no such file."));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, present);
        response.setStatus(HttpServletResponse.SC_FOUND);
    }
}
