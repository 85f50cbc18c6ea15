package org.offprint.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.common.NotFoundException;
import org.offprint.media.FileAddress;
import org.offprint.media.FileKind;
import org.offprint.media.FileLibrary;
import org.offprint.media.FileType;
import org.offprint.media.LibraryFile;
import org.offprint.media.Pictures;
import org.offprint.media.StoredPicture;
import org.offprint.site.FileBytes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves what was uploaded: under the name of its content for a year, because such a name belongs
 * to one content for ever, and under a lasting address after asking. All of it is shut in, so that
 * no browser takes it for a page or runs anything in it; only PDFs are not, since browsers show an
 * empty page for one in a sandbox.
 */
@Controller
class MediaController {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String AFTER_ASKING = "no-cache";
    private static final String SHUT_IN = "default-src 'none'; sandbox";

    private final Pictures pictures;
    private final FileLibrary library;

    MediaController(Pictures pictures, FileLibrary library) {
        this.pictures = pictures;
        this.library = library;
    }

    @GetMapping("/media/{name}")
    void media(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var picture = pictures.findStored(name);
        if (picture.isPresent()) {
            send(name, picture.get(), request, response);
            return;
        }
        LibraryFile file =
                FileAddress.parse(name)
                        .flatMap(library::find)
                        .orElseThrow(MediaController::missing);
        send(file, request, response);
    }

    private static void send(
            String name,
            StoredPicture picture,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        shutIn(response);
        new FileBytes(picture.file(), picture.contentType(), tag(name))
                .send(request, response, FOR_A_YEAR);
    }

    private void send(LibraryFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileType type = file.address().type();
        FileBytes bytes =
                new FileBytes(
                        library.contentOf(file).orElseThrow(MediaController::missing),
                        type.contentType(),
                        tag(file.content().stored()));
        if (type.kind() == FileKind.PDF) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", FileBytes.PDF_POLICY);
        } else {
            shutIn(response);
        }
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.address()));
        bytes.send(request, response, AFTER_ASKING);
    }

    private static String disposition(FileAddress address) {
        var disposition =
                address.type().kind() == FileKind.DOWNLOAD
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline();
        return disposition.filename(address.toString()).build().toString();
    }

    private static void shutIn(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SHUT_IN);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String tag(String storedName) {
        return storedName.substring(0, storedName.indexOf('.'));
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such file.");
    }
}
