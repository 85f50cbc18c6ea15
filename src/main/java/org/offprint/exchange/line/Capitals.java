package org.offprint.exchange.line;

import java.util.List;
import java.util.Locale;
import org.offprint.papers.Author;

/** Names in capital letters, as some styles set them, written as names are. */
final class Capitals {

    private Capitals() {}

    /** The same names; where all families of a list are capitals, they were the style's. */
    static List<Author> lowered(List<Author> names) {
        boolean capitals =
                names.stream().anyMatch(Capitals::isLatin)
                        && names.stream()
                                .filter(Capitals::isLatin)
                                .allMatch(name -> isCapital(name.family()));
        return capitals ? names.stream().map(Capitals::lowered).toList() : names;
    }

    private static Author lowered(Author name) {
        String given = name.given();
        boolean whole = given != null && given.length() > 3 && given.indexOf('.') < 0;
        return new Author(
                given != null && whole ? lowered(given) : given,
                name.particle(),
                lowered(name.family()),
                name.suffix());
    }

    private static boolean isLatin(Author name) {
        return name.given() != null && name.family().matches("\\p{IsLatin}.*");
    }

    private static boolean isCapital(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String lowered(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean first = true;
        for (char c : text.toCharArray()) {
            name.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return name.toString();
    }
}
