package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A public page that is ready to be sent.
 *
 * @param indexed whether search engines may list it
 */
public record FinishedPage(FinishedBytes bytes, boolean indexed) {

    private static final String ASK_EACH_TIME = "no-cache";

    /** Sends the page, or 304 where the browser has it; browsers ask anew each time. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!indexed) {
            keepFromIndex(response);
        }
        bytes.send(request, response, ASK_EACH_TIME);
    }

    /** Sends the page as the body of an error, which nobody may keep. */
    void sendAsError(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        keepFromIndex(response);
        response.setStatus(status);
        bytes.sendOnce(request, response);
    }

    private static void keepFromIndex(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
