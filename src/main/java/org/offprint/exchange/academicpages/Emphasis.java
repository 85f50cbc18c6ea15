package org.offprint.exchange.academicpages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs the asterisks and underscores of Markdown while its plain text is written. What finds no
 * partner stays in the text as it is, such as the mark of an equal contribution.
 */
final class Emphasis {

    private final StringBuilder plain;
    private final SpanList spans;
    private final Map<Character, Deque<Opener>> openers = new HashMap<>();

    private static final class Opener {
        final int at;
        final int[] marks;
        int left;

        Opener(int at, int[] marks) {
            this.at = at;
            this.marks = marks;
            this.left = marks.length;
        }
    }

    Emphasis(StringBuilder plain, SpanList spans) {
        this.plain = plain;
        this.spans = spans;
    }

    /** Takes a run of the same mark; the characters go into the text until they are paired. */
    void take(char mark, int count, char before, char after) {
        boolean spaceBefore = Character.isWhitespace(before);
        boolean spaceAfter = Character.isWhitespace(after);
        boolean wordBefore = Character.isLetterOrDigit(before);
        boolean wordAfter = Character.isLetterOrDigit(after);
        boolean punctuationBefore = !spaceBefore && !wordBefore;
        boolean punctuationAfter = !spaceAfter && !wordAfter;
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean opens = mark == '_' ? left && !wordBefore : left;
        boolean closes = mark == '_' ? right && !wordAfter : right;
        Deque<Opener> waiting = openers.computeIfAbsent(mark, none -> new ArrayDeque<>());
        int unpaired = count;
        while (closes && unpaired > 0 && !waiting.isEmpty()) {
            Opener opener = waiting.peek();
            int pair = opener.left >= 2 && unpaired >= 2 ? 2 : 1;
            if (count == 1 && opener.marks.length == 2 && opener.left == 2) {
                break;
            }
            for (int i = 0; i < pair; i++) {
                spans.remove(opener.marks[--opener.left]);
            }
            spans.add(pair == 2 ? Span.Kind.BOLD : Span.Kind.ITALIC, opener.at, plain.length());
            unpaired -= pair;
            if (opener.left == 0) {
                waiting.pop();
            }
        }
        if (unpaired == 0) {
            return;
        }
        int[] marks = new int[unpaired];
        for (int i = 0; i < unpaired; i++) {
            marks[i] = plain.length();
            plain.append(mark);
        }
        if (opens) {
            waiting.push(new Opener(plain.length(), marks));
        }
    }

    /** What is open at the end of a paragraph stays as it is written. */
    void endParagraph() {
        openers.clear();
    }
}
