package org.offprint.site;

import java.util.Optional;

/** Whoever knows the name of the person that the site is about. */
@FunctionalInterface
public interface SiteOwner {

    /** The name as it is printed; empty as long as none is set. */
    Optional<String> ownerName();

    /** The owner's photo, its text the name where the owner wrote none; empty without one. */
    default Optional<PageImage> portrait() {
        return Optional.empty();
    }
}
