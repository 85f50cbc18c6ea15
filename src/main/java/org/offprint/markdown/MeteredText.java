package org.offprint.markdown;

/**
 * A text that can be read only so many times. The parser needs some ten reads for each character of
 * an honest text and thousands for one that was made to hold it up; this one then breaks off with
 * {@link Spent}.
 */
final class MeteredText implements CharSequence {

    private static final long READS_PER_CHARACTER = 100;
    private static final long READS_TO_BEGIN_WITH = 500_000;

    private final String text;
    private long left;

    MeteredText(String text) {
        this.text = text;
        this.left = READS_TO_BEGIN_WITH + READS_PER_CHARACTER * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        spend(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        spend(end - start);
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private void spend(long reads) {
        left -= reads;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** The reads are used up. */
    static final class Spent extends RuntimeException {

        Spent() {
            super("The text takes too long to read as Markdown.", null, false, false);
        }
    }
}
