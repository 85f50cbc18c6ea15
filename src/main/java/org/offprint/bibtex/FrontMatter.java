package org.offprint.bibtex;

/** The lines of dashes that Jekyll wants on top of a file, and what stands between them. */
final class FrontMatter {

    private static final int LONGEST = 20_000;

    private FrontMatter() {}

    /** Where the front matter ends; 0 where there is none. */
    static int end(BibtexSource source) {
        int start = source.afterSpace(0);
        if (!isDashes(source, start)) {
            return 0;
        }
        int line = source.nextLine(start);
        while (line < source.length && line < LONGEST) {
            if (isDashes(source, line)) {
                return source.nextLine(line);
            }
            if (source.at(line) == '@') {
                return 0;
            }
            line = source.nextLine(line);
        }
        return 0;
    }

    private static boolean isDashes(BibtexSource source, int line) {
        return source.text.startsWith("---", line)
                && source.text.substring(line, source.nextLine(line)).strip().equals("---");
    }
}
