package org.offprint.media;

import java.nio.file.Path;

/**
 * A stored picture, ready to be served.
 *
 * @param contentType what it is, known from how it was written and not from what it was called
 */
public record StoredPicture(Path file, String contentType) {}
