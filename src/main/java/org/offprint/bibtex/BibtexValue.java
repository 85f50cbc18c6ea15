package org.offprint.bibtex;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The value of a field. What kind it is decides how it is spelt. As in a field of BibTeX, texts are
 * on one line, and composed to Unicode NFC.
 */
public sealed interface BibtexValue {

    /** A text, with TeX mathematics as its source. */
    record Text(String text) implements BibtexValue {
        public Text {
            text = LatexText.oneLine(text);
        }
    }

    /** A text of several lines and paragraphs, such as an abstract. */
    record Abstract(String text) implements BibtexValue {
        public Abstract {
            text = Paragraphs.clean(text);
        }
    }

    /** A title, of which styles lower the capitals unless they are protected. */
    record Title(String text) implements BibtexValue {
        public Title {
            text = LatexText.oneLine(text);
        }
    }

    /** The names of authors or editors in their order. */
    record Names(List<BibtexName> names) implements BibtexValue {
        public Names {
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A list of names needs one.");
            }
            names = List.copyOf(names);
        }
    }

    /** A month from 1 to 12; written as a macro, so that styles name it in their language. */
    record Month(int number) implements BibtexValue {
        public Month {
            if (number < 1 || number > 12) {
                throw new IllegalArgumentException("%d is no month.".formatted(number));
            }
        }
    }

    /** Pages, such as {@code 265–275}; any dash between two numbers counts as "to". */
    record Pages(String text) implements BibtexValue {
        private static final Pattern DASH =
                Pattern.compile("(?<=[\\p{L}\\p{N}])\\s*[-‐‑‒–—−]+\\s*(?=[\\p{L}\\p{N}])");

        public Pages {
            text = DASH.matcher(LatexText.oneLine(text)).replaceAll("–");
        }
    }

    /**
     * What TeX sees sign by sign: addresses, identifiers, numbers. Braces and backslashes, which
     * would mean something in a file, are spelt as addresses have them.
     */
    record Verbatim(String text) implements BibtexValue {
        public Verbatim {
            text =
                    LatexText.oneLine(text)
                            .replace("{", "%7B")
                            .replace("}", "%7D")
                            .replace("\\", "%5C");
        }
    }

    /** TeX that is written as it is; its braces match. */
    record Raw(String tex) implements BibtexValue {
        public Raw {
            if (!isBalanced(tex)) {
                throw new IllegalArgumentException(
                        "The braces of “%s” do not match, so that no file of BibTeX can hold it."
                                .formatted(tex.length() <= 80 ? tex : tex.substring(0, 80) + "…"));
            }
        }

        /** Whether the braces match; BibTeX counts those behind a backslash, too. */
        public static boolean isBalanced(String tex) {
            int depth = 0;
            for (int i = 0; i < tex.length() && depth >= 0; i++) {
                char c = tex.charAt(i);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            return depth == 0;
        }
    }
}
