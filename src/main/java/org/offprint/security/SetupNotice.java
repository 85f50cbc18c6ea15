package org.offprint.security;

/** Shows the one-time code of a first run to the person who started the server. */
@FunctionalInterface
public interface SetupNotice {

    /** Shows a block of several lines as it is, on standard output. */
    void show(String block);
}
