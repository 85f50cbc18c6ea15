package org.offprint.exchange;

import java.util.List;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the site's {@code about.md} anew, the page that {@link AcademicPages} reads: biography,
 * papers, and the old addresses that lead to the home page. A paper of which nobody has changed
 * what its bullet says comes out byte for byte as it was imported. Only what such a page holds is
 * in it: of other papers title, authors, venue, year, note and links, not their abstracts or
 * volumes.
 */
@Service
@Transactional(readOnly = true)
public class AboutExport {

    /** How the file is called on an academicpages site. */
    public static final String FILE = "about.md";

    /** How it is sent. */
    public static final String TYPE = "text/markdown;charset=UTF-8";

    private final ProfileService profiles;
    private final PaperCatalog papers;
    private final Redirects redirects;

    AboutExport(ProfileService profiles, PaperCatalog papers, Redirects redirects) {
        this.profiles = profiles;
        this.papers = papers;
        this.redirects = redirects;
    }

    /**
     * The page as it would be now.
     *
     * @param drafts whether it lists papers that visitors do not see, too
     */
    public String text(boolean drafts) {
        List<PaperData> listed =
                papers.listPapers().stream()
                        .filter(paper -> drafts || paper.isPublic())
                        .map(Paper::data)
                        .toList();
        List<String> oldPaths =
                redirects.list().stream()
                        .filter(redirect -> redirect.target().value().equals("/"))
                        .map(Redirect::source)
                        .toList();
        return AboutPage.of(profiles.get().data(), oldPaths, listed);
    }
}
