package org.offprint.papers.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.papers.Author;

/** Takes a line such as "A One, B Two and C Three" apart into its authors. */
final class AuthorLine {

    private static final Pattern AND = Pattern.compile("\\s*[,;]?\\s+(?:and|&|und|et)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;、，；]\\s*");

    private AuthorLine() {}

    static List<Author> split(String line) {
        return AND.splitAsStream(line)
                .flatMap(part -> hasFamilyFirst(part) ? Stream.of(part) : COMMA.splitAsStream(part))
                .filter(name -> !name.isBlank())
                .map(Author::parse)
                .toList();
    }

    /** "Zhu, L" is one name, as BibTeX writes it; "L Zhu, C Liu" are two. */
    private static boolean hasFamilyFirst(String part) {
        return part.matches("[^\\s,;]+,\\s*(?:\\p{Lu}\\.?[\\s-]*)+");
    }
}
