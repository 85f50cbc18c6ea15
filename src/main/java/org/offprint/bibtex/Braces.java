package org.offprint.bibtex;

/** Braces as BibTeX counts them: each, even behind a backslash. */
final class Braces {

    private Braces() {}

    /** The text without the braces that have no other. */
    static String balanced(String tex) {
        if (tex.indexOf('{') < 0 && tex.indexOf('}') < 0) {
            return tex;
        }
        int depth = 0;
        int stray = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                stray++;
                depth = 0;
            }
        }
        return depth == 0 && stray == 0 ? tex : withoutStray(tex);
    }

    /** Opening ones from behind first, then closing ones from the front. */
    private static String withoutStray(String tex) {
        StringBuilder backwards = new StringBuilder(tex.length());
        int depth = 0;
        for (int i = tex.length() - 1; i >= 0; i--) {
            char c = tex.charAt(i);
            if (c == '}') {
                depth++;
            } else if (c == '{' && --depth < 0) {
                depth = 0;
                continue;
            }
            backwards.append(c);
        }
        String opened = backwards.reverse().toString();
        StringBuilder out = new StringBuilder(opened.length());
        depth = 0;
        for (int i = 0; i < opened.length(); i++) {
            char c = opened.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                depth = 0;
                continue;
            }
            out.append(c);
        }
        return out.toString();
    }
}
