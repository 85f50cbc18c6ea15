package org.offprint.exchange;

import java.util.List;
import org.offprint.papers.Paper;

/**
 * What an import did, so that it can be taken back.
 *
 * @param added the papers that are new
 * @param before the papers that it changed, as they were before
 * @param reversible whether {@link BatchImport#undo} can take it back: not where it replaced the
 *     starter or filled the profile
 */
public record AppliedImport(List<Paper> added, List<Paper> before, boolean reversible) {

    /** An import that changed nothing. */
    static final AppliedImport NOTHING = new AppliedImport(List.of(), List.of(), false);

    public AppliedImport {
        added = List.copyOf(added);
        before = List.copyOf(before);
    }
}
