package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.offprint.settings.ImportLimits;
import org.springframework.http.MediaType;

/** Reads the body of a request, and of one that is too large no more than that it is. */
final class Body {

    /** The most bytes of a paper. */
    static final int MOST_OF_PAPER = 1 << 20;

    /** The most bytes of a file of references, where nothing else is set. */
    private static final int USUAL_IMPORT = 16 << 20;

    private Body() {}

    /** The JSON of a paper. */
    static byte[] ofPaper(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        var charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (charset != null && charset != StandardCharsets.UTF_8) {
            throw new ProblemException(415, "JSON is sent in UTF-8; leave the charset out.");
        }
        return read(
                request,
                MOST_OF_PAPER,
                size ->
                        "The body is larger than %d MB, the most for a paper."
                                .formatted(MOST_OF_PAPER >> 20));
    }

    /** A file of references. */
    static byte[] ofImport(HttpServletRequest request, ImportLimits limits) throws IOException {
        int most = limits.bytes(USUAL_IMPORT);
        return read(
                request,
                most,
                size ->
                        "The body has %s bytes; %,d are the most for an import, and nothing of it was read. Divide it, or set %s higher."
                                .formatted(size, most, ImportLimits.MAX_BYTES));
    }

    /**
     * @param refusal says that the body is too large, told how many bytes it has
     */
    private static byte[] read(HttpServletRequest request, int most, UnaryOperator<String> refusal)
            throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    415, "The body has to come as it is, without a Content-Encoding.");
        }
        long said = request.getContentLengthLong();
        if (said > most) {
            throw new ProblemException(413, refusal.apply("%,d".formatted(said)));
        }
        InputStream in = request.getInputStream();
        byte[] body = in.readNBytes(most + 1);
        if (body.length > most) {
            throw new ProblemException(413, refusal.apply("too many"));
        }
        return body;
    }
}
