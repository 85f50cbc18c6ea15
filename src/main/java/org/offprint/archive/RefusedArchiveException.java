package org.offprint.archive;

import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence which file of an archive cannot be taken and why. Nothing was written when
 * it is thrown.
 */
public class RefusedArchiveException extends RuntimeException {

    RefusedArchiveException(String message) {
        super(message);
    }

    RefusedArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
