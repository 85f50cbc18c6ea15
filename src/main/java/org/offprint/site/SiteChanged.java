package org.offprint.site;

import java.util.Set;

/**
 * Published inside the transaction of every change that the public may see; whoever keeps something
 * made from the site drops it once the transaction is committed.
 *
 * @param subjects what was changed, such as "profile" or "news"; empty for all
 */
public record SiteChanged(Set<String> subjects) {

    public SiteChanged {
        subjects = Set.copyOf(subjects);
    }
}
