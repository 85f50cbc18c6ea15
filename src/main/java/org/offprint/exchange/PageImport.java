package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.academicpages.ReadPage;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a page that was read into the site: first {@link #plan}, which stores nothing, then {@link
 * #apply}, which stores all of it or none.
 */
@Service
@Transactional(readOnly = true)
public class PageImport {

    private final SiteRevision revision;
    private final StarterContent starter;
    private final ProfileService profiles;
    private final PaperCatalog papers;
    private final Redirects redirects;

    PageImport(
            SiteRevision revision,
            StarterContent starter,
            ProfileService profiles,
            PaperCatalog papers,
            Redirects redirects) {
        this.revision = revision;
        this.starter = starter;
        this.profiles = profiles;
        this.papers = papers;
        this.redirects = redirects;
    }

    /**
     * What importing the page would do now.
     *
     * @param visibility whether new papers would be shown to the public
     */
    public ImportPlan plan(ReadPage page, Visibility visibility) {
        List<String> known = redirects.listSources();
        return revision.isStarterUntouched()
                ? ImportPlanner.forStarter(known, visibility).plan(page)
                : ImportPlanner.forSite(
                                profiles.get().data(), papers.listPapers(), known, visibility)
                        .plan(page);
    }

    /**
     * Does what a plan says.
     *
     * @param leftOut indexes of papers in the plan that are to be left as they are
     * @throws ConflictException if the site was changed since the plan was made; nothing was stored
     */
    @Transactional
    public void apply(ImportPlan plan, Visibility visibility, Set<Integer> leftOut) {
        if (!plan(plan.page(), visibility).equals(plan)) {
            throw new ConflictException(
                    "The site was changed since the preview was made; look at the preview again.");
        }
        if (plan.changesNothing()) {
            return;
        }
        if (plan.replacesStarter()) {
            starter.clear();
        }
        if (!plan.profileChanges().isEmpty()) {
            Profile stored = profiles.get();
            profiles.save(stored.version(), plan.profile());
        }
        List<PaperData> added = new ArrayList<>();
        for (int i = 0; i < plan.papers().size(); i++) {
            PlannedPaper paper = plan.papers().get(i);
            if (leftOut.contains(i)) {
                continue;
            }
            Paper stored = paper.stored();
            if (paper.isNew()) {
                added.add(paper.data());
            } else if (paper.action() == PlannedPaper.Action.CHANGE && stored != null) {
                papers.change(stored.id(), stored.version(), paper.data());
            }
        }
        if (!added.isEmpty()) {
            papers.addAll(added);
        }
        plan.redirects().forEach(redirects::addToHome);
    }
}
