package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program that uses the API is told when its request failed (RFC 9457).
 *
 * @param detail a sentence: what was wrong and how to mend it; never a secret of the request
 * @param more further members, which programs may read
 */
public record Problem(int status, String detail, Map<String, Object> more) {

    /** The beginning of all addresses whose failures are told in this form. */
    public static final String API = "/api";

    private static final String CONTENT_TYPE = "application/problem+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A problem that its status and a sentence say enough of. */
    public static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    /** The problem of a status that nothing more is known of. */
    static Problem of(int status) {
        return of(status, sentence(status));
    }

    /** Whether an address belongs to the API. */
    static boolean concerns(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    /** The same with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new Problem(status, detail, members);
    }

    /** Sends it as the answer; nobody may keep it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(members());
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(CONTENT_TYPE);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        @Nullable HttpStatus known = HttpStatus.resolve(status);
        members.put("type", "about:blank");
        members.put("title", known == null ? "Refused" : known.getReasonPhrase());
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return members;
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 ->
                    "The request cannot be read; /api/openapi.json says what it should look like.";
            case 404 ->
                    "There is nothing at this address; /api/openapi.json lists those of the API.";
            case 405 ->
                    "This address does not take this method; the header Allow names those it takes.";
            case 406 ->
                    "The answer comes in no form that the header Accept allows; ask for application/json.";
            case 413 -> "The request is too large.";
            case 415 ->
                    "This address does not take this Content-Type; the header Accept names those it takes.";
            case 503 -> "The site cannot answer at the moment; try again in a while.";
            default ->
                    status < 500
                            ? "The request was refused."
                            : "Something failed in Offprint; its log has the rest under the reference.";
        };
    }
}
