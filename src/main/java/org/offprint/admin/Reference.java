package org.offprint.admin;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The name of one failure, by which a person's report and the log find each other. */
final class Reference {

    private static final int BYTES = 4;

    private Reference() {}

    /** Eight hexadecimal digits. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
