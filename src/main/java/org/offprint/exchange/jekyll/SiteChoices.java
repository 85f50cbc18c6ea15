package org.offprint.exchange.jekyll;

import java.util.Set;
import org.offprint.exchange.ImportChoices;

/**
 * What the person decided on the plan of a site. What they did not touch goes as the plan says, and
 * what they left out is offered again next time.
 *
 * @param papers what they decided on the papers
 * @param leftOut the paths of entries and of files that are left as they are
 * @param fillsIn whether profile, vita and settings are filled in where they lack something
 */
public record SiteChoices(ImportChoices papers, Set<String> leftOut, boolean fillsIn) {

    /** Everything as the plan says. */
    public static final SiteChoices AS_PLANNED =
            new SiteChoices(ImportChoices.AS_PLANNED, Set.of(), true);

    public SiteChoices {
        leftOut = Set.copyOf(leftOut);
    }

    boolean takes(String path) {
        return !leftOut.contains(path);
    }
}
