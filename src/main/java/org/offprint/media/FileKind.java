package org.offprint.media;

/** What visitors do with a file. */
public enum FileKind {
    /** Stands in pages. */
    PICTURE,

    /** Is read in the browser. */
    PDF,

    /** Is saved, never shown: nothing in it can do harm on this site. */
    DOWNLOAD
}
