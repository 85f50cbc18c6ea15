package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.AppliedImport.ChangedPaper;
import org.offprint.history.ChangeLog;
import org.offprint.history.Way;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperChange;
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
    private final ChangeLog log;

    BatchImport(
            SiteRevision revision,
            StarterContent starter,
            ProfileService profiles,
            PaperCatalog papers,
            OfferedTable offered,
            Redirects redirects,
            ChangeLog log) {
        this.revision = revision;
        this.starter = starter;
        this.profiles = profiles;
        this.papers = papers;
        this.offered = offered;
        this.redirects = redirects;
        this.log = log;
    }

    /**
     * What importing the batch would do now.
     *
     * @param visibility whether new papers would be shown to the public
     */
    public ImportPlan plan(Batch batch, Visibility visibility) {
        // Read first: a change while the rest is read makes the plan old, never the reverse.
        long now = revision.current();
        List<String> known = redirects.listSources();
        ImportPlanner planner =
                revision.isStarterUntouched() && !papers.listPapers().isEmpty()
                        ? ImportPlanner.forStarter(known, visibility)
                        : ImportPlanner.forSite(
                                profiles.get().data(),
                                papers.listPapers(),
                                offered.all(),
                                known,
                                visibility);
        return planner.plan(batch).at(now);
    }

    /** Does what a plan says, but for what the person chose otherwise, to its end. */
    @Transactional
    public AppliedImport apply(ImportPlan plan, ImportChoices choices) {
        return apply(plan, choices, ImportProgress.SILENT);
    }

    /**
     * Does what a plan says, but for what the person chose otherwise. What was not taken of a paper
     * that is there already is remembered: the same value is not offered again.
     *
     * @throws ConflictException if the site was changed since the plan was made; nothing was stored
     * @throws ImportCancelledException if {@code progress} ended it; nothing was stored
     */
    @Transactional
    public AppliedImport apply(ImportPlan plan, ImportChoices choices, ImportProgress progress) {
        if (revision.hold() != plan.siteRevision()
                && !plan.isSameAs(plan(plan.batch(), plan.visibility()))) {
            throw new ConflictException(
                    "The site was changed since the preview was made; look at the preview again.");
        }
        if (plan.isSettled()) {
            return AppliedImport.NOTHING;
        }
        log.via(Way.IMPORT);
        if (plan.replacesStarter()) {
            starter.clear();
        }
        Profile profileBefore = null;
        if (!plan.profileChanges().isEmpty()) {
            profileBefore = profiles.get();
            profiles.save(profileBefore.version(), plan.profile());
        }
        List<String> led = plan.redirects().stream().filter(redirects::addToHome).toList();
        AppliedImport applied = storePapers(plan, choices, progress);
        return new AppliedImport(
                applied.added(), applied.changed(), profileBefore, led, plan.replacesStarter());
    }

    /**
     * Takes an import back: what it added is deleted, what it changed is as before, and the starter
     * is there again if nothing else is. Papers that were changed since stay as they are, and so
     * does the profile.
     *
     * @return how many papers stayed because they were changed since
     */
    @Transactional
    public int undo(AppliedImport applied) {
        int left = 0;
        List<PaperId> unchanged = new ArrayList<>();
        List<PaperChange> back = new ArrayList<>();
        for (Paper added : applied.added()) {
            Optional<Paper> now = papers.findPaper(added.id());
            if (now.isPresent() && now.get().version() == added.version()) {
                unchanged.add(added.id());
            } else if (now.isPresent()) {
                left++;
            }
        }
        for (ChangedPaper changed : applied.changed()) {
            Optional<Paper> now = papers.findPaper(changed.after().id());
            if (now.isPresent() && now.get().version() == changed.after().version()) {
                back.add(new PaperChange(now.get(), changed.before().data()));
            } else if (now.isPresent()) {
                left++;
            }
        }
        papers.deleteAll(unchanged);
        papers.changeAll(back, count -> {});
        Profile profile = applied.profileBefore();
        if (profile != null && profiles.get().version() == profile.version() + 1) {
            profiles.save(profile.version() + 1, profile.data());
        }
        applied.redirects().forEach(redirects::removeToHome);
        offered.forget(applied);
        if (applied.replacedStarter()) {
            starter.comeBack();
        }
        return left;
    }

    private AppliedImport storePapers(
            ImportPlan plan, ImportChoices choices, ImportProgress progress) {
        int total = plan.papers().size();
        Map<Integer, PaperId> ids = new HashMap<>();
        List<Integer> addedPlaces = new ArrayList<>();
        List<PaperData> added = new ArrayList<>();
        List<PaperChange> changed = new ArrayList<>();
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
                Set<PaperField> taken = choices.taken().getOrDefault(place, paper.takenFields());
                PaperData data = paper.dataTaking(taken);
                if (!data.equals(stored.data())) {
                    changed.add(new PaperChange(stored, data));
                }
                ids.put(place, stored.id());
            }
        }
        int same = total - added.size() - changed.size();
        progress.reached(same, total);
        List<Paper> after =
                papers.changeAll(changed, count -> progress.reached(same + count, total));
        int known = same + changed.size();
        List<Paper> kept = papers.addAll(added, count -> progress.reached(known + count, total));
        for (int i = 0; i < kept.size(); i++) {
            ids.put(addedPlaces.get(i), kept.get(i).id());
        }
        remember(plan, choices, ids);
        List<ChangedPaper> both = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            both.add(new ChangedPaper(changed.get(i).read(), after.get(i)));
        }
        return new AppliedImport(kept, both, null, List.of(), false);
    }

    /** What was offered, taken or not; of papers that were left out nothing. */
    private void remember(ImportPlan plan, ImportChoices choices, Map<Integer, PaperId> ids) {
        Offers known = offered.all();
        Offers now = Offers.none();
        for (int place = 0; place < plan.papers().size(); place++) {
            PlannedPaper paper = plan.papers().get(place);
            Integer earlier = paper.earlier();
            PaperId id = ids.get(earlier == null ? place : earlier);
            if (id == null || choices.leftOut().contains(place)) {
                continue;
            }
            OfferedValues before = now.contains(id) ? now.of(id) : known.of(id);
            now.put(
                    id,
                    before.with(paper.found().data())
                            .with(paper.differingFields(), paper.proposal()));
        }
        offered.store(now, known);
    }
}
