package org.offprint.history;

/** By which way a change came. */
public enum Way {
    /** Through a form of the console. */
    FORM,
    /** Through the REST API, with a token. */
    API,
    /** As part of an import, from the console or the command line. */
    IMPORT,
    /** Through a command of the jar. */
    COMMAND,
    /** Taking back another change. */
    UNDO,
    /** Making a change again that was taken back. */
    REDO,
    /** Bringing back an earlier state, or what was in the bin. */
    RESTORE,
    /** An archive in the place of all that was there; undo goes back no further. */
    ARCHIVE
}
