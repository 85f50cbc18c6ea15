package org.offprint.exchange.jekyll;

import java.util.List;
import org.offprint.entries.EntryData;

/**
 * A piece of news, a talk, a course or a page as a file of the site has it. Links within the site
 * are paths of the old site still.
 *
 * @param file the path of its file
 * @param hash SHA-256 of the file's text, which tells whether the file was changed since
 * @param addresses the paths of the old site under which it was found
 */
public record FoundEntry<D extends EntryData>(
        String file, String hash, D data, List<String> addresses) {

    public FoundEntry {
        addresses = List.copyOf(addresses);
    }

    /** What lists call it. */
    public String name() {
        return data.name();
    }
}
