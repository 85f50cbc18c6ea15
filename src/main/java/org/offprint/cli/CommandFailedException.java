package org.offprint.cli;

import org.jspecify.annotations.Nullable;

/** Says in one sentence why a command was not done. */
final class CommandFailedException extends RuntimeException {

    CommandFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
