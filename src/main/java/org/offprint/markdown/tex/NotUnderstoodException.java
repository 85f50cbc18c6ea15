package org.offprint.markdown.tex;

/** A formula that cannot be translated; the message is the engine's, for the log. */
final class NotUnderstoodException extends Exception {

    NotUnderstoodException(String message) {
        super(message, null, false, false);
    }
}
