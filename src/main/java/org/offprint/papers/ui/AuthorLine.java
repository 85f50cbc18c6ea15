package org.offprint.papers.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.papers.Author;

/** Takes a line such as "A One, B Two and C Three" apart into its authors. */
final class AuthorLine {

    private static final Pattern AND = Pattern.compile("\\s*[,;]?\\s+(?:and|&|und|et)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;、，；]\\s*");

    /** "Zhu, Libin", as BibTeX writes a name; "L Zhu, C Liu" are two. */
    private static final String FAMILY_FIRST = "[^\\s,;]+,\\s*[^,;]+";

    private static final String ONE_FAMILY_FIRST = "[^\\s,;]+,\\s*(?:\\p{Lu}\\.?[\\s-]*)+";

    private AuthorLine() {}

    static List<Author> split(String line) {
        List<String> parts = AND.splitAsStream(line).toList();
        boolean familyFirst =
                parts.size() > 1
                        ? parts.stream().allMatch(part -> part.matches(FAMILY_FIRST))
                        : line.matches(ONE_FAMILY_FIRST);
        return parts.stream()
                .flatMap(part -> familyFirst ? Stream.of(part) : COMMA.splitAsStream(part))
                .filter(name -> !name.isBlank())
                .map(Author::parse)
                .toList();
    }
}
