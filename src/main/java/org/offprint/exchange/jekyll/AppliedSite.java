package org.offprint.exchange.jekyll;

import java.util.List;
import org.offprint.exchange.ReadProblem;

/**
 * What the import of a site did, so that it can be taken back.
 *
 * @param problems what could not be taken over in the end, such as a file that is no picture
 * @param changes what it changed
 */
public record AppliedSite(List<ReadProblem> problems, SiteChanges changes) {

    public AppliedSite {
        problems = List.copyOf(problems);
    }

    /** Whether there is anything that {@link SiteImport#undo} could take back. */
    public boolean isReversible() {
        return !changes.equals(SiteChanges.NONE);
    }
}
