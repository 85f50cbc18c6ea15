package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A public page that is ready to be sent.
 *
 * @param indexed whether search engines may list it
 * @param headers further headers that belong to it, such as {@code Link}
 */
public record FinishedPage(FinishedBytes bytes, boolean indexed, Map<String, String> headers) {

    static final String ASK_EACH_TIME = "no-cache";
    static final String ROBOTS = "X-Robots-Tag";
    static final String NOINDEX = "noindex";

    public FinishedPage {
        headers = Map.copyOf(headers);
    }

    /** Sends the page, or 304 where the browser has it; browsers ask anew each time. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        if (!indexed) {
            response.setHeader(ROBOTS, NOINDEX);
        }
        bytes.send(request, response, ASK_EACH_TIME);
    }

    /** Sends the page as the body of an error, which nobody may keep. */
    void sendAsError(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        response.setHeader(ROBOTS, NOINDEX);
        response.setStatus(status);
        bytes.sendOnce(request, response);
    }
}
