package org.offprint.bibtex;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads the key of an entry. */
final class KeyReader {

    private static final int LONGEST = 500;
    private static final String FORBIDDEN = "\"#%'(),={}\\~@";

    private final BibtexSource source;
    private final Problems problems;
    private @Nullable String key;

    KeyReader(BibtexSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The key that was read; null where there was none. */
    @Nullable String key() {
        return key;
    }

    /**
     * Reads the key from the place behind the brace.
     *
     * @return where the fields begin
     */
    int read(int from, char closing, int entry) {
        int at = source.afterSpace(from);
        if (source.isField(at)) {
            missing(entry);
            return at;
        }
        int end = at;
        int last = Math.min(source.length, at + LONGEST);
        while (end < last && !ends(source.text.charAt(end), closing)) {
            end++;
        }
        if (source.at(end) == '=' && end < last) {
            // The name of the first field was read, too.
            int name = end;
            while (name > at && BibtexSource.isSpace(source.at(name - 1))) {
                name--;
            }
            while (name > at && !BibtexSource.isSpace(source.at(name - 1))) {
                name--;
            }
            end = name;
        }
        String written = source.text.substring(at, end).strip();
        key = mended(written);
        if (key == null) {
            missing(entry);
        } else if (!written.equals(key)) {
            problems.add(
                    at,
                    key,
                    "“%s” is no key of BibTeX; it was read as “%s”."
                            .formatted(Problems.shown(written), Problems.shown(key)));
        }
        int next = source.afterSpace(end);
        if (key != null && source.isField(next)) {
            problems.add(
                    end,
                    key,
                    "Entry “%s”: There is no comma behind the key; add one."
                            .formatted(Problems.shown(key)));
        }
        return end;
    }

    private void missing(int entry) {
        problems.add(
                entry,
                null,
                "The entry has no key; write one behind its brace, such as @article{zhu2024,");
    }

    private static boolean ends(char c, char closing) {
        return c == ','
                || c == '='
                || c == '{'
                || c == '}'
                || c == '"'
                || c == '\n'
                || c == '\r'
                || c == ')' && closing == ')';
    }

    private static @Nullable String mended(String written) {
        StringBuilder key = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (BibtexSource.isSpace(c)) {
                key.append('_');
            } else if (FORBIDDEN.indexOf(c) < 0
                    && !Character.isISOControl(c)
                    && !Character.isSpaceChar(c)) {
                key.append(c);
            }
        }
        return key.isEmpty() ? null : Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
