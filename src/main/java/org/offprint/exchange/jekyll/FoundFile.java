package org.offprint.exchange.jekyll;

/**
 * A picture, PDF or download of the site.
 *
 * @param hash SHA-256 of its content
 * @param listed whether it gets an address of its own among the files; a paper's PDF, the portrait
 *     and the small pictures beside papers do not need one
 */
public record FoundFile(SiteFile file, String hash, boolean listed) {

    /** The path that it has on the old site. */
    public String address() {
        return OldSite.encoded(file.address());
    }
}
