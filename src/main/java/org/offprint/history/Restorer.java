package org.offprint.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Brings back earlier states of one kind; the service that owns the kind implements it. */
public interface Restorer<T> {

    /** The kind. */
    Recorded<T> recorded();

    /** What the thing is now; empty if there is none with this id. */
    Optional<T> current(String entry);

    /**
     * Makes things what they were, whatever they are now; those that are gone come back under their
     * old ids. The change is told to the {@link ChangeLog} like any other. Inside a transaction.
     *
     * @throws IllegalArgumentException with a sentence for the person if one cannot be as it was,
     *     for instance because another has its address
     */
    void bringBack(List<T> states);

    /**
     * Makes a thing what a draft says, as its form would. Inside a transaction.
     *
     * @param state what it shall be, in the version that it has now
     * @throws IllegalArgumentException with a sentence for the person if it cannot be stored
     */
    default void publish(T state) {
        bringBack(List.of(state));
    }

    /** Deletes things; those that are gone are passed over. Inside a transaction. */
    void remove(Collection<String> entries);

    /** The address in the console where the thing is edited, without a slash in front. */
    String editAddress(String entry);
}
