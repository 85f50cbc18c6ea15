package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Reads the body of a request, and of one that is too large no more than that it is. */
final class Body {

    /** The most bytes of a paper. */
    static final int MOST_OF_PAPER = 1 << 20;

    /** The most bytes of a file of references. */
    static final int MOST_OF_IMPORT = 16 << 20;

    private Body() {}

    /** The JSON of a paper. */
    static byte[] ofPaper(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        var charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (charset != null && charset != StandardCharsets.UTF_8) {
            throw new ProblemException(415, "JSON is sent in UTF-8; leave the charset out.");
        }
        return read(request, MOST_OF_PAPER, "a paper");
    }

    /** A file of references. */
    static byte[] ofImport(HttpServletRequest request) throws IOException {
        return read(request, MOST_OF_IMPORT, "an import");
    }

    private static byte[] read(HttpServletRequest request, int most, String what)
            throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    415, "The body has to come as it is, without a Content-Encoding.");
        }
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most, what);
        }
        InputStream in = request.getInputStream();
        byte[] body = in.readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most, what);
        }
        return body;
    }

    private static ProblemException tooLarge(int most, String what) {
        return new ProblemException(
                413, "The body is larger than %d MB, the most for %s.".formatted(most >> 20, what));
    }
}
