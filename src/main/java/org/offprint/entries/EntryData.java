package org.offprint.entries;

import org.offprint.common.Visibility;

/** All that the owner says of an entry; an immutable value that cannot exist invalid. */
public interface EntryData {

    /** Whether visitors see it. */
    Visibility visibility();

    /** What lists and messages of the console call it; never empty. */
    String name();
}
