package org.offprint.history;

import java.util.Optional;

/** Tells who is at work on this thread, and through which door. */
public interface Actor {

    /** The user name, or the name of the token; empty for the command line. */
    Optional<String> name();

    /** Which way changes come from here. */
    Way way();
}
