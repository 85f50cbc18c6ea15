package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer that is ready to be sent: its bytes, the same compressed where that is shorter, and
 * their hash. Answers conditional requests and HEAD.
 */
public final class FinishedBytes {

    /** From here on nobody should wait for the last percent. */
    private static final int LARGE = 2 << 20;

    private final String contentType;
    private final Variant plain;
    private final @Nullable Variant gzip;
    private final String hash;

    private FinishedBytes(String contentType, Variant plain, @Nullable Variant gzip, String hash) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
        this.hash = hash;
    }

    /** Takes bytes over; nobody may change them afterwards. */
    public static FinishedBytes of(String contentType, byte[] plain) {
        byte[] gzip = gzip(plain);
        String hash = hash(plain);
        String tag = hash.substring(0, 32);
        return new FinishedBytes(
                contentType,
                new Variant(plain, '"' + tag + '"', null),
                gzip.length < plain.length
                        ? new Variant(gzip, '"' + tag + "-gzip\"", "gzip")
                        : null,
                hash);
    }

    /** Takes a text, which is sent in UTF-8. */
    public static FinishedBytes text(String contentType, String text) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return contentType;
    }

    /** The SHA-256 of the plain bytes in hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** How much memory they take, about. */
    long size() {
        return 256L + plain.body.length + (gzip == null ? 0 : gzip.body.length);
    }

    /** How they are sent to whom takes gzip, or to whom does not. */
    Variant variant(boolean gzipped) {
        return gzipped && gzip != null ? gzip : plain;
    }

    /** Whether the answer depends on what the browser takes. */
    boolean varies() {
        return gzip != null;
    }

    /**
     * Sends the bytes, or 304 without them where the browser has them.
     *
     * @param cacheControl how long they may be kept
     */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl)
            throws IOException {
        Variant variant = variant(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.setHeader(HttpHeaders.ETAG, variant.tag);
        if (Conditions.isKnown(request.getHeaders(HttpHeaders.IF_NONE_MATCH), variant.tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(variant, request, response);
        }
    }

    /** Sends the bytes with the status that is set already, and forbids everyone to keep them. */
    void sendOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(variant(request, response), request, response);
    }

    private Variant variant(HttpServletRequest request, HttpServletResponse response) {
        if (!varies()) {
            return plain;
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return variant(Conditions.takesGzip(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
    }

    private void write(Variant variant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (variant.encoding != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, variant.encoding);
        }
        response.setContentType(contentType);
        response.setContentLength(variant.body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(variant.body);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(
                                plain.length < LARGE
                                        ? Deflater.BEST_COMPRESSION
                                        : Deflater.BEST_SPEED);
                    }
                }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * The bytes as they go over the wire.
     *
     * @param tag their ETag, quotes and all
     * @param encoding the Content-Encoding; null where they are plain
     */
    record Variant(byte[] body, String tag, @Nullable String encoding) {}
}
