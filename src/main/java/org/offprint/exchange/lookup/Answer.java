package org.offprint.exchange.lookup;

import java.nio.charset.StandardCharsets;

/** What a service answered with success: its bytes, unpacked. */
record Answer(byte[] body) {

    /** The bytes as text; all these services write UTF-8. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
