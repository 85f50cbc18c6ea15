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
    private final byte[] plain;
    private final byte @Nullable [] gzip;
    private final String hash;

    private FinishedBytes(String contentType, byte[] plain, byte @Nullable [] gzip, String hash) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
        this.hash = hash;
    }

    /** Takes bytes over; nobody may change them afterwards. */
    public static FinishedBytes of(String contentType, byte[] plain) {
        byte[] gzip = gzip(plain);
        return new FinishedBytes(
                contentType, plain, gzip.length < plain.length ? gzip : null, hash(plain));
    }

    /** Takes a text, which is sent in UTF-8. */
    public static FinishedBytes text(String contentType, String text) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the plain bytes in hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** How much memory they take, about. */
    long size() {
        return 256L + plain.length + (gzip == null ? 0 : gzip.length);
    }

    /**
     * Sends the bytes, or 304 without them where the browser has them.
     *
     * @param cacheControl how long they may be kept
     */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl)
            throws IOException {
        byte[] body = body(request, response);
        String tag = '"' + hash.substring(0, 32) + (body == plain ? "\"" : "-gzip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(body, request, response);
        }
    }

    /** Sends the bytes with the status that is set already, and forbids everyone to keep them. */
    void sendOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(body(request, response), request, response);
    }

    private byte[] body(HttpServletRequest request, HttpServletResponse response) {
        if (gzip == null) {
            return plain;
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return acceptsGzip(request) ? gzip : plain;
    }

    private void write(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (body != plain) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        var tags = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
        while (tags.hasMoreElements()) {
            for (String known : tags.nextElement().split(",")) {
                String bare = known.strip();
                if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads Accept-Encoding (RFC 9110, 12.5.3): named, or by a star, and not with weight 0. */
    private static boolean acceptsGzip(HttpServletRequest request) {
        boolean star = false;
        var headers = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
        while (headers.hasMoreElements()) {
            for (String coding : headers.nextElement().split(",")) {
                String[] parts = coding.split(";", 2);
                String name = parts[0].strip();
                boolean wanted = parts.length < 2 || !parts[1].strip().matches("[qQ]=0(\\.0*)?");
                if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                    return wanted;
                }
                star |= name.equals("*") && wanted;
            }
        }
        return star;
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
}
