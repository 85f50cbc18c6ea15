package org.offprint.common;

/** Whether the public sees an entry; independent of where the paper stands in the world. */
public enum Visibility {
    PUBLIC,
    DRAFT
}
