package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;

/**
 * A file on the disk, ready to be sent: whole, in part (RFC 9110, 14), or not at all where the
 * browser has it. The counterpart of {@link FinishedBytes} for what is too large to be kept in
 * memory.
 *
 * @param tag names the content, so that it changes whenever the content does; no quotes
 */
public record FileBytes(Path file, String contentType, String tag) {

    /**
     * The Content-Security-Policy of a PDF: browsers leave it blank where the policy of pages, or a
     * sandbox, holds for it.
     */
    public static final String PDF_POLICY =
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final int BLOCK = 64 << 10;

    /**
     * Sends the file, what was asked for of it, or 304.
     *
     * @param cacheControl how long it may be kept
     */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl)
            throws IOException {
        String quoted = '"' + tag + '"';
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.setHeader(HttpHeaders.ETAG, quoted);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (isKnown(request, quoted)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        long length = Files.size(file);
        ByteRange range = range(request, quoted, length);
        if (range.isEmpty() && length > 0) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            response.setContentLength(0);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.length() < length) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.of(length));
        }
        response.setContentType(contentType);
        response.setContentLengthLong(range.length());
        if (!"HEAD".equals(request.getMethod())) {
            copy(range, response.getOutputStream());
        }
    }

    /** A part is for GET alone, and only of the content that the browser has the other part of. */
    private static ByteRange range(HttpServletRequest request, String quoted, long length) {
        String asked = request.getHeader(HttpHeaders.RANGE);
        String of = request.getHeader(HttpHeaders.IF_RANGE);
        boolean counts =
                asked != null
                        && "GET".equals(request.getMethod())
                        && (of == null || of.strip().equals(quoted));
        return counts ? ByteRange.of(asked, length) : ByteRange.whole(length);
    }

    private void copy(ByteRange range, OutputStream output) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            input.skipNBytes(range.first());
            byte[] block = new byte[BLOCK];
            long rest = range.length();
            while (rest > 0) {
                int read = input.read(block, 0, (int) Math.min(BLOCK, rest));
                if (read < 0) {
                    throw new IOException("The file %s became shorter".formatted(file));
                }
                output.write(block, 0, read);
                rest -= read;
            }
        }
    }

    private static boolean isKnown(HttpServletRequest request, String quoted) {
        var tags = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
        while (tags.hasMoreElements()) {
            for (String known : tags.nextElement().split(",")) {
                String bare = known.strip();
                if (bare.equals("*") || bare.equals(quoted) || bare.equals("W/" + quoted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
