package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.AppliedImport;
import org.offprint.exchange.AppliedImport.ChangedPaper;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportPlanner;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.StarterContent;
import org.offprint.media.FileIntake;
import org.offprint.profile.ProfileData;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a site that was read into this one: first {@link #plan}, which stores nothing, then {@link
 * #apply}, which stores all of it or none. Only the content of files, of which nothing speaks
 * before the end, may be left on the disk by an import that failed. What was done can be taken back
 * by {@link #undo}.
 */
@Component
public class SiteImport {

    private final StarterContent starter;
    private final BatchImport batches;
    private final PersonImport persons;
    private final SiteEntries entries;
    private final ImportedFiles imported;
    private final FileIntake intake;
    private final SiteLibrary library;
    private final SitePapers papers;
    private final Redirects redirects;
    private final SiteUndo undo;
    private final TransactionTemplate transaction;

    SiteImport(
            StarterContent starter,
            BatchImport batches,
            PersonImport persons,
            SiteEntries entries,
            ImportedFiles imported,
            FileIntake intake,
            SiteLibrary library,
            SitePapers papers,
            Redirects redirects,
            SiteUndo undo,
            TransactionTemplate transaction) {
        this.starter = starter;
        this.batches = batches;
        this.persons = persons;
        this.entries = entries;
        this.imported = imported;
        this.intake = intake;
        this.library = library;
        this.papers = papers;
        this.redirects = redirects;
        this.undo = undo;
        this.transaction = transaction;
    }

    /** What importing would do to a site that has nothing yet. */
    public static SitePlan planForEmptySite(FoundSite site) {
        List<String> changes = PersonImport.changes(site, ProfileData.EMPTY);
        if (!site.person().vita().isEmpty()) {
            changes.add("vita");
        }
        return SiteEntries.planForEmptySite(
                site, ImportPlanner.forEmptySite().plan(site.batch()), changes);
    }

    /**
     * What importing the site would do now.
     *
     * @param visibility whether what is new would be shown to the public; drafts stay drafts
     */
    public SitePlan plan(FoundSite site, Visibility visibility) {
        return transaction.execute(status -> {
            Map<String, ImportedFile> known = imported.all();
            List<FoundFile> files = library.missing(site, known);
            OldToNew places = new OldToNew();
            library.addPlaces(places, site, known);
            ImportPlan plan = batches.plan(papers.relinked(site, places), visibility);
            return entries.plan(
                    site,
                    plan,
                    known,
                    files,
                    site.files().size() - files.size(),
                    persons.changes(site, plan.replacesStarter()));
        });
    }

    /**
     * Does what a plan says, but for what the person chose otherwise.
     *
     * @param files the files that the site was read from
     * @param progress hears how many of all papers, entries and files are done
     * @return what was done, to be taken back by {@link #undo}
     * @throws ConflictException if the site was changed since the plan was made; nothing was stored
     * @throws org.offprint.exchange.ImportCancelledException if {@code progress} ended it; nothing
     *     was stored
     */
    public AppliedSite apply(
            SitePlan plan, SiteFiles files, SiteChoices choices, ImportProgress progress) {
        Visibility visibility = plan.papers().visibility();
        requireSame(plan, visibility);
        if (plan.changesNothing()) {
            return new AppliedSite(List.of(), SiteChanges.NONE);
        }
        List<FoundFile> chosen = plan.files(choices);
        SiteProgress counted =
                new SiteProgress(
                        progress,
                        chosen.size() + plan.papers().papers().size() + plan.countEntries(choices));
        TakenFiles taken = TakenFiles.take(chosen, files, intake, counted.part(chosen.size()));
        SiteChanges changes =
                transaction.execute(status -> {
                    requireSame(plan, visibility);
                    return store(plan, chosen, taken, choices, counted);
                });
        return new AppliedSite(taken.problems(), changes);
    }

    /**
     * Takes an import back: what it added is deleted, what it changed is as before, old addresses
     * lead nowhere again. What was changed since stays as it is, with all that belongs to it.
     *
     * @return how many things stayed because they were changed since
     */
    public int undo(AppliedSite applied) {
        return undo.undo(applied.changes());
    }

    private void requireSame(SitePlan plan, Visibility visibility) {
        if (!plan(plan.site(), visibility).equals(plan)) {
            throw new ConflictException(
                    "The site was changed since the preview was made; look at the preview again.");
        }
    }

    private SiteChanges store(
            SitePlan plan,
            List<FoundFile> chosen,
            TakenFiles taken,
            SiteChoices choices,
            SiteProgress progress) {
        FoundSite site = plan.site();
        if (plan.papers().replacesStarter()) {
            // Before the first row of the site's own, which would make the starter a touched one.
            starter.startEmpty();
        }
        AppliedPerson.State before = persons.state();
        Map<String, ImportedFile> known = imported.all();
        SiteLibrary.Stored files = library.store(chosen, taken, known);
        Map<String, ImportedFile> all = new HashMap<>(known);
        files.rows().forEach(file -> all.put(file.path(), file));
        OldToNew places = new OldToNew();
        library.addPlaces(places, site, all);

        ImportPlan papersPlan =
                batches.plan(papers.withFiles(site, places, taken), plan.papers().visibility());
        AppliedImport stored =
                batches.apply(
                        papersPlan, choices.papers(), progress.part(papersPlan.papers().size()));
        List<ChangedPaper> renewed =
                papers.addPlaces(site, papersPlan, choices.papers(), places, taken, known);
        List<AppliedEntry<?>> storedEntries =
                entries.store(plan, choices, places, progress.part(plan.countEntries(choices)));
        List<ImportedFile> rows = new ArrayList<>(files.rows());
        storedEntries.forEach(entry -> rows.add(entry.row()));
        if (choices.fillsIn()) {
            persons.fillIn(
                    site, taken.picture(site.person().photo()).orElse(null), places::destination);
        }
        if (papersPlan.profileChanges().contains("biography")) {
            persons.relink(papersPlan.profile().bio(), places::destination);
        }
        site.sections().forEach(places::put);
        List<Redirect> led = places.redirects().stream().filter(redirects::add).toList();
        imported.store(rows);
        // The last chance to cancel.
        progress.end();
        return new SiteChanges(
                stored.changedOnce(renewed).withoutProfile(),
                storedEntries,
                files.files(),
                new AppliedPerson(before, persons.state()),
                led,
                rows,
                known,
                plan.papers().replacesStarter());
    }
}
