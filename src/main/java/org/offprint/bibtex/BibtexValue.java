package org.offprint.bibtex;

import java.util.List;
import java.util.regex.Pattern;

/** The value of a field. What kind it is decides how it is spelt. */
public sealed interface BibtexValue {

    /** A text, with TeX mathematics as its source. */
    record Text(String text) implements BibtexValue {}

    /** A title, of which styles lower the capitals unless they are protected. */
    record Title(String text) implements BibtexValue {}

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
            text = DASH.matcher(text).replaceAll("–");
        }
    }

    /** What TeX sees sign by sign: addresses, identifiers, numbers. */
    record Verbatim(String text) implements BibtexValue {}
}
