package org.offprint.exchange.jekyll;

import java.util.Locale;

/**
 * A file of a site.
 *
 * @param path from the top folder of the site, its parts joined by "/", none of them ".." or "."
 * @param bytes how many it says that it has; what is read of it is limited all the same
 */
public record SiteFile(String path, long bytes) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The address that the file has on its old site. */
    String address() {
        return "/" + path;
    }

    boolean isIn(String folder) {
        return path.startsWith(folder + "/");
    }

    boolean isMarkdown() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mkd");
    }

    boolean isHtml() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
