package org.offprint.bibtex;

import java.util.Arrays;

/** The text of a file: its lines, and what the places in it look like. */
final class BibtexSource {

    /** The longest name of a field or type, and the longest key, that is looked for. */
    private static final int LONGEST_NAME = 200;

    final String text;
    final int length;
    private final int[] lineStarts;

    BibtexSource(String text) {
        this.text = text;
        this.length = text.length();
        this.lineStarts = lineStarts(text);
    }

    /** The line of a place, counted from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a place, counted from 1. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** Where the line of a place begins. */
    int lineStart(int offset) {
        return lineStarts[line(offset) - 1];
    }

    /** Where the line behind that of a place begins. */
    int nextLine(int offset) {
        int line = line(offset);
        return line < lineStarts.length ? lineStarts[line] : length;
    }

    /** The sign at a place, or NUL behind the end. */
    char at(int offset) {
        return offset < length ? text.charAt(offset) : '\0';
    }

    int afterSpace(int offset) {
        int at = offset;
        while (at < length && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but space stands before this place on its line. */
    boolean startsLine(int offset) {
        for (int i = offset - 1; i >= 0 && offset - i < LONGEST_NAME; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return offset < LONGEST_NAME;
    }

    /** Where the name ends that starts here; the same place where none does. */
    int afterName(int offset) {
        int at = offset;
        int last = Math.min(length, offset + LONGEST_NAME);
        while (at < last && isOfName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a field starts here: a name, and an equals sign. */
    boolean isField(int offset) {
        int end = afterName(offset);
        if (end == offset || !Character.isLetter(text.charAt(offset))) {
            return false;
        }
        int equals = afterSpace(end);
        return at(equals) == '=' && equals - end < LONGEST_NAME;
    }

    /**
     * Whether an entry starts here with an at sign, for certain: one that opens, and has a key, or
     * is a string, a comment or a preamble.
     */
    boolean isEntry(int offset) {
        int name = afterSpace(offset + 1);
        int end = afterName(name);
        int open = afterSpace(end);
        if (end == name || at(open) != '{' && at(open) != '(') {
            return false;
        }
        if (EntryTypes.isCommand(text.substring(name, end))) {
            return true;
        }
        int key = afterSpace(open + 1);
        int last = Math.min(length, key + LONGEST_NAME);
        for (int i = key; i < last; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                return true;
            }
            if ("{}\"=#%".indexOf(c) >= 0 || c == '\n' || c == '\r') {
                return c != '{' && c != '"' && EntryTypes.isKnown(text.substring(name, end));
            }
        }
        return false;
    }

    /** The first line within the bounds, but the one they begin on, that starts a field; or -1. */
    int fieldLine(int start, int end) {
        for (int line = nextLine(start); line < end; line = nextLine(line)) {
            int at = line;
            while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at < end && isField(at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\ufeff';
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == ':'
                || c == '.'
                || c == '+'
                || c == '/'
                || c == '*'
                || c > 0x7f && Character.isLetter(c);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
