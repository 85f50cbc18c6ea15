package org.offprint.markdown;

/**
 * A piece of HTML that may be put into a page as it stands. Only this package makes one, and only
 * out of what has passed the allow-list.
 */
public final class SafeHtml {

    /** No text at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml html && html.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
