package org.offprint.exchange.jekyll;

import org.offprint.profile.Profile;
import org.offprint.profile.Vita;
import org.offprint.site.SiteSettings;

/** Profile, vita and settings before and after an import. */
record AppliedPerson(State before, State after) {

    /** All three as they stand at a time. */
    record State(Profile profile, Vita vita, SiteSettings settings) {}
}
