package org.offprint.exchange.jekyll;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file of a site that was imported.
 *
 * @param path its path in the site
 * @param hash SHA-256 of its content
 * @param target the entry or the file of ours that it became; null where it belongs to another
 *     thing, such as a paper's PDF
 * @param version the version in which the import left the entry
 */
record ImportedFile(String path, String hash, @Nullable UUID target, long version) {

    /** The same with the entry in another version. */
    ImportedFile at(long other) {
        return new ImportedFile(path, hash, target, other);
    }
}
