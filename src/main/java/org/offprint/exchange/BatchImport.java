package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.offprint.profile.Profile;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was read into the site: first {@link #plan}, which stores nothing, then {@link
 * #apply}, which stores all of it or none.
 */
@Service
@Transactional(readOnly = true)
public class BatchImport {

    private final SiteRevision revision;
    private final StarterContent starter;
    private final ProfileService profiles;
    private final PaperCatalog papers;
    private final OfferedTable offered;
    private final Redirects redirects;

    BatchImport(
            SiteRevision revision,
            StarterContent starter,
            ProfileService profiles,
            PaperCatalog papers,
            OfferedTable offered,
            Redirects redirects) {
        this.revision = revision;
        this.starter = starter;
        this.profiles = profiles;
        this.papers = papers;
        this.offered = offered;
        this.redirects = redirects;
    }

    /**
     * What importing the batch would do now.
     *
     * @param visibility whether new papers would be shown to the public
     */
    public ImportPlan plan(Batch batch, Visibility visibility) {
        List<String> known = redirects.listSources();
        return revision.isStarterUntouched()
                ? ImportPlanner.forStarter(known, visibility).plan(batch)
                : ImportPlanner.forSite(
                                profiles.get().data(),
                                papers.listPapers(),
                                offered.all(),
                                known,
                                visibility)
                        .plan(batch);
    }

    /** Does what a plan says, to its end. */
    @Transactional
    public void apply(ImportPlan plan, ImportChoices choices) {
        apply(plan, choices, ImportProgress.SILENT);
    }

    /**
     * Does what a plan says, but for what the person chose otherwise. What was not taken of a paper
     * that is there already is remembered: the same value is not offered again.
     *
     * @throws ConflictException if the site was changed since the plan was made; nothing was stored
     * @throws ImportCancelledException if {@code progress} ended it; nothing was stored
     */
    @Transactional
    public void apply(ImportPlan plan, ImportChoices choices, ImportProgress progress) {
        if (!plan(plan.batch(), plan.visibility()).equals(plan)) {
            throw new ConflictException(
                    "The site was changed since the preview was made; look at the preview again.");
        }
        if (plan.isSettled() && plan.papers().stream().allMatch(this::isKnown)) {
            return;
        }
        if (plan.replacesStarter() && (!plan.papers().isEmpty() || !plan.changesNothing())) {
            starter.clear();
        }
        if (!plan.profileChanges().isEmpty()) {
            Profile stored = profiles.get();
            profiles.save(stored.version(), plan.profile());
        }
        storePapers(plan, choices, progress);
        plan.redirects().forEach(redirects::addToHome);
    }

    private void storePapers(ImportPlan plan, ImportChoices choices, ImportProgress progress) {
        int total = plan.papers().size();
        Map<Integer, PaperId> ids = new HashMap<>();
        List<Integer> addedPlaces = new ArrayList<>();
        List<PaperData> added = new ArrayList<>();
        int done = 0;
        for (int place = 0; place < total; place++) {
            PlannedPaper paper = plan.papers().get(place);
            if (choices.leftOut().contains(place)) {
                continue;
            }
            Paper stored = paper.stored();
            if (paper.isNew()) {
                addedPlaces.add(place);
                added.add(paper.data());
            } else if (stored != null) {
                change(paper, stored, choices.taken().getOrDefault(place, paper.takenFields()));
                ids.put(place, stored.id());
                progress.reached(++done, total);
            }
        }
        int before = done;
        List<Paper> kept = papers.addAll(added, count -> progress.reached(before + count, total));
        for (int i = 0; i < kept.size(); i++) {
            ids.put(addedPlaces.get(i), kept.get(i).id());
        }
        remember(plan, choices, ids);
    }

    private void change(PlannedPaper paper, Paper stored, Set<PaperField> taken) {
        PaperData data = paper.dataTaking(taken);
        if (!data.equals(stored.data())) {
            papers.change(stored.id(), stored.version(), data);
        }
    }

    /** What was offered, taken or not; of papers that were left out nothing. */
    private void remember(ImportPlan plan, ImportChoices choices, Map<Integer, PaperId> ids) {
        Map<PaperId, OfferedValues> known = offered.all();
        Map<PaperId, OfferedValues> now = new HashMap<>();
        for (int place = 0; place < plan.papers().size(); place++) {
            PlannedPaper paper = plan.papers().get(place);
            Integer earlier = paper.earlier();
            PaperId id = ids.get(earlier == null ? place : earlier);
            if (id == null || choices.leftOut().contains(place)) {
                continue;
            }
            OfferedValues before = now.getOrDefault(id, known.getOrDefault(id, OfferedValues.NONE));
            now.put(
                    id,
                    before.with(paper.found().data())
                            .with(paper.differingFields(), paper.proposal()));
        }
        now.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
        offered.store(now);
    }

    private boolean isKnown(PlannedPaper paper) {
        return paper.stored() != null || paper.earlier() != null;
    }
}
