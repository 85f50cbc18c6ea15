package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the items in a text of JSON by its braces alone, so that each can be read for itself. An
 * object that opens where a key should be belongs to the next item: the one before lacks a brace.
 */
final class ItemScanner {

    private static final Set<String> HOLDERS = Set.of("items", "message", "references");

    private static final char LIST_OF_ITEMS = 'L';

    private final String text;
    private final List<ItemSpan> spans = new ArrayList<>();

    /** The brackets that are open, outermost first; a list of items is marked. */
    private final StringBuilder open = new StringBuilder();

    private int start = -1;
    private int depth;
    private char before;

    /** Whether the last string has no end, so that what follows may as well be the next item. */
    private boolean broken;

    private String key = "";

    private ItemScanner(String text) {
        this.text = text;
    }

    static List<ItemSpan> scan(String text) {
        ItemScanner scanner = new ItemScanner(text);
        scanner.scan();
        return scanner.spans;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = endOfString(i);
                    broken = text.charAt(end - 1) != '"' || end - 1 == i;
                    if (open.length() == depth + 1 && end - i < 20) {
                        key = text.substring(i + 1, Math.max(i + 1, end - 1));
                    }
                    i = end - 1;
                }
                case '{' -> openObject(i);
                case '[' -> openArray();
                case '}', ']' -> close(c, i);
                default -> {
                    // Numbers, words and commas say nothing of where an item ends.
                }
            }
            if (!Character.isWhitespace(c)) {
                before = c == '"' && broken ? ',' : c;
            }
            i++;
        }
        if (start >= 0) {
            spans.add(new ItemSpan(start, text.length()));
        }
    }

    /** Behind the quotation mark that ends the string, or at the end of its line without one. */
    private int endOfString(int quote) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private void openObject(int i) {
        boolean inItem = start >= 0;
        if (inItem && innermost() == '{' && (before == ',' || before == '}')) {
            end(i);
            inItem = false;
        }
        if (!inItem && (open.isEmpty() || innermost() == LIST_OF_ITEMS) || holds()) {
            start = i;
            depth = open.length();
        }
        open.append('{');
    }

    private void openArray() {
        if (holds()) {
            start = -1;
            open.append(LIST_OF_ITEMS);
        } else if (start < 0 && (open.isEmpty() || innermost() == LIST_OF_ITEMS)) {
            open.append(LIST_OF_ITEMS);
        } else {
            open.append('[');
        }
    }

    /** Whether what opens here is what the outermost object, or a message in it, holds. */
    private boolean holds() {
        return start >= 0
                && before == ':'
                && open.length() == depth + 1
                && open.indexOf(String.valueOf(LIST_OF_ITEMS)) < 0
                && spans.isEmpty()
                && HOLDERS.contains(key);
    }

    private void close(char bracket, int i) {
        if (start < 0) {
            if (!open.isEmpty()) {
                open.setLength(open.length() - 1);
            }
            return;
        }
        char opening = bracket == '}' ? '{' : '[';
        int last = open.lastIndexOf(String.valueOf(opening));
        if (last < depth) {
            // The list ends though the item has not.
            end(i);
            if (!open.isEmpty()) {
                open.setLength(open.length() - 1);
            }
            return;
        }
        open.setLength(last);
        if (last == depth) {
            end(i + 1);
        }
    }

    private void end(int offset) {
        spans.add(new ItemSpan(start, offset));
        start = -1;
        open.setLength(depth);
    }

    private char innermost() {
        return open.isEmpty() ? 0 : open.charAt(open.length() - 1);
    }
}
