package org.offprint.site;

import java.util.Optional;

/** Whoever knows the name of the person that the site is about. */
@FunctionalInterface
public interface SiteOwner {

    /** The name as it is printed; empty as long as none is set. */
    Optional<String> ownerName();
}
