package org.offprint.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * A file of the owner's that visitors find at a lasting address.
 *
 * @param alt what a picture shows, for those who do not see it; at most {@value #MAX_ALT}
 *     characters
 */
public record LibraryFile(
        FileId id,
        long version,
        FileAddress address,
        TakenFile content,
        @Nullable String alt,
        Instant uploadedAt) {

    /** The most characters of the alternative text. */
    public static final int MAX_ALT = 300;

    public LibraryFile {
        alt = Text.limited("The alternative text", alt, MAX_ALT);
        if (address.type() != content.type()) {
            throw new IllegalArgumentException("The address of a file ends as its type does.");
        }
    }

    LibraryFile described(@Nullable String text) {
        return new LibraryFile(id, version + 1, address, content, text, uploadedAt);
    }

    LibraryFile at(FileAddress other) {
        return new LibraryFile(id, version, other, content, alt, uploadedAt);
    }

    /** How it is put into a text of the owner's: a picture as one, all else as a link. */
    public String markdown() {
        String words = alt == null ? "" : alt.replaceAll("([\\\\\\[\\]])", "\\\\$1");
        return content.picture() == null
                ? "[%s](%s)".formatted(address, address.path())
                : "![%s](%s)".formatted(words, address.path());
    }
}
