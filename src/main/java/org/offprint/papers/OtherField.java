package org.offprint.papers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field of a BibTeX entry that Offprint has no place for, such as {@code mrnumber}; it is kept as
 * it came and written back. Line ends in a value, which mean nothing to TeX, become spaces.
 *
 * @param name in small letters, at most {@value #MAX_NAME} characters
 * @param tex the value as TeX, braces balanced, at most {@value #MAX_TEX} characters
 */
public record OtherField(String name, String tex) {

    /** The most characters of a name. */
    public static final int MAX_NAME = 60;

    /** The most characters of a value. */
    public static final int MAX_TEX = 4_000;

    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*\\R\\s*");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_:.+/-]*");

    public OtherField {
        name = name.toLowerCase(Locale.ROOT);
        if (name.length() > MAX_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no name of a BibTeX field.".formatted(name));
        }
        tex = LINE_ENDS.matcher(tex.strip()).replaceAll(" ");
        if (tex.length() > MAX_TEX) {
            throw new IllegalArgumentException(
                    "The field “%s” is %,d characters long; %,d is the most."
                            .formatted(name, tex.length(), MAX_TEX));
        }
        if (!isBalanced(tex)) {
            throw new IllegalArgumentException(
                    "The braces of the field “%s” do not match.".formatted(name));
        }
    }

    private static boolean isBalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char sign = tex.charAt(i);
            if (sign == '{') {
                depth++;
            } else if (sign == '}' && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
