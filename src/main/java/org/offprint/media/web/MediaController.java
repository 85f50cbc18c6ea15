package org.offprint.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.offprint.common.NotFoundException;
import org.offprint.media.Pictures;
import org.offprint.media.StoredPicture;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves what was uploaded, for a year because a name belongs to one content for ever, and shut in:
 * no browser may take it for a page or run anything in it.
 */
@Controller
class MediaController {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Pictures pictures;

    MediaController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{name}")
    void media(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StoredPicture picture =
                pictures.findStored(name)
                        .orElseThrow(() -> new NotFoundException("There is no such picture."));
        String tag = '"' + name.substring(0, name.indexOf('.')) + '"';
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.contentType());
        response.setContentLengthLong(Files.size(picture.file()));
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(picture.file(), response.getOutputStream());
        }
    }
}
