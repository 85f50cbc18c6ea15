package org.offprint.site;

/** What becomes of the sample content when somebody sets the site up and wants to start empty. */
@FunctionalInterface
public interface StarterChoice {

    /** Takes the sample content away, inside the transaction that makes the administrator. */
    void startEmpty();
}
