package org.offprint.snapshot;

import java.nio.charset.StandardCharsets;

/**
 * What the site answered a visitor.
 *
 * @param type the media type, without its parameters
 * @param location where it leads on; empty where it does not
 */
record Answer(int status, String type, String location, byte[] body) {

    boolean isPage() {
        return type.equals("text/html");
    }

    boolean isFound() {
        return status == 200;
    }

    boolean leadsOn() {
        return status / 100 == 3 && !location.isEmpty();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
