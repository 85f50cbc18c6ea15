package org.offprint.exchange.ui;

import java.nio.charset.StandardCharsets;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;

/** Reads what was given as far as that needs no network. */
final class Reading {

    /** The most bytes of a file. */
    static final int MOST_BYTES = 20_000_000;

    private Reading() {}

    static Batch text(String text) {
        return AcademicPages.read(text.getBytes(StandardCharsets.UTF_8), "The text");
    }

    static Batch file(String name, byte[] bytes) {
        return AcademicPages.read(bytes, name);
    }
}
