package org.offprint.exchange.academicpages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;

/**
 * All that was read of a page, in the page's order. The redirects are checked paths without the
 * page's own; {@code permalink} is the page's own as it is written.
 */
public record ReadPage(
        ReadProfile profile,
        List<ReadPaper> papers,
        List<String> redirects,
        @Nullable String permalink,
        List<ReadProblem> problems) {

    public ReadPage {
        papers = List.copyOf(papers);
        redirects = List.copyOf(redirects);
        problems = List.copyOf(problems);
    }
}
