package org.offprint.papers.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.offprint.papers.Author;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.Publication;

/** Editors as they are typed: one name per line, or a whole line of names. */
final class EditorNames {

    private EditorNames() {}

    /**
     * Takes the text apart.
     *
     * @throws IllegalArgumentException with a sentence for the person if it names too many
     */
    static List<Author> read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
        List<String> names = lines;
        if (lines.size() == 1) {
            List<String> split = AuthorNames.split(lines.getFirst());
            names = split.size() > 1 && !isWhole(lines.getFirst()) ? split : lines;
        }
        return new Publication(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        names.stream().map(Author::parse).toList(),
                        null,
                        null)
                .editors();
    }

    /** One name per line, each so that {@link #read} understands it. */
    static String words(List<Author> editors) {
        return editors.stream().map(EditorNames::words).collect(Collectors.joining("\n"));
    }

    private static String words(Author editor) {
        String printed = editor.displayName();
        Author read = Author.parse(printed);
        if (new Author(editor.given(), editor.particle(), editor.family(), editor.suffix())
                .equals(read)) {
            return printed;
        }
        if (editor.given() == null) {
            return "{%s}".formatted(printed);
        }
        return editor.suffix() == null
                ? "%s, %s".formatted(editor.familyInFull(), editor.given())
                : "%s, %s, %s".formatted(editor.familyInFull(), editor.suffix(), editor.given());
    }

    private static boolean isWhole(String line) {
        return line.startsWith("{") && line.endsWith("}");
    }
}
