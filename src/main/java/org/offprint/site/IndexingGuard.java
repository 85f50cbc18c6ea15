package org.offprint.site;

/**
 * A reason of some part of Offprint to keep search engines away. As long as one of them forbids it,
 * every page carries {@code noindex}.
 */
@FunctionalInterface
public interface IndexingGuard {

    /** Whether search engines must not list the site yet. */
    boolean forbidsIndexing();
}
