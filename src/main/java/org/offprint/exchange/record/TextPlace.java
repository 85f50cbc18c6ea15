package org.offprint.exchange.record;

import java.util.Arrays;

/** Lines and columns of a text by its offsets, all counted from 1. */
public final class TextPlace {

    private final int[] starts;

    public TextPlace(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line of the character at the offset. */
    public int line(int offset) {
        int place = Arrays.binarySearch(starts, offset);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** Its column. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
