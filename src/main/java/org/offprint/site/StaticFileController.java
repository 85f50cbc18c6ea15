package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the {@link StaticFiles}: a year under the hashed address, else only after asking. */
@Controller
class StaticFileController {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String AFTER_ASKING = "no-cache";

    private final StaticFiles files;

    StaticFileController(StaticFiles files) {
        this.files = files;
    }

    @GetMapping("/site/**")
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        var hashed = files.findByHashedPath(path);
        if (hashed.isPresent()) {
            hashed.get().bytes().send(request, response, FOR_A_YEAR);
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
