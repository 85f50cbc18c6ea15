package org.offprint.exchange.academicpages;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds to each "[" of a text its "]", in one pass. */
final class Brackets {

    private Brackets() {}

    /** At the place of each "[" the place of its "]", elsewhere -1; a paragraph closes all. */
    static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                partners[open.pop()] = i;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open.clear();
            }
        }
        return partners;
    }
}
