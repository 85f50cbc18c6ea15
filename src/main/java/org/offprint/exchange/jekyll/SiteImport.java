package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportPlanner;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.StarterContent;
import org.offprint.media.FileIntake;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.media.TakenFile;
import org.offprint.profile.ProfileData;
import org.offprint.site.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a site that was read into this one: first {@link #plan}, which stores nothing, then {@link
 * #apply}, which stores all of it or none. Only the content of files, of which nothing speaks
 * before the end, may be left on the disk by an import that failed.
 */
@Component
public class SiteImport {

    /** The version of a file that was refused, and is not tried again until it is another. */
    private static final long REFUSED = -1;

    private final StarterContent starter;
    private final BatchImport batches;
    private final PersonImport persons;
    private final SiteEntries entries;
    private final ImportedFiles imported;
    private final FileIntake intake;
    private final FileLibrary library;
    private final SitePapers papers;
    private final Redirects redirects;
    private final TransactionTemplate transaction;

    SiteImport(
            StarterContent starter,
            BatchImport batches,
            PersonImport persons,
            SiteEntries entries,
            ImportedFiles imported,
            FileIntake intake,
            FileLibrary library,
            SitePapers papers,
            Redirects redirects,
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
            Map<UUID, LibraryFile> listed = listed();
            List<FoundFile> files =
                    site.files().values().stream()
                            .filter(file -> !isHere(file, known, listed))
                            .sorted(Comparator.comparing(file -> file.file().path()))
                            .toList();
            OldToNew places = new OldToNew();
            addFiles(places, site, known, listed);
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
     * Does what a plan says.
     *
     * @param files the files that the site was read from
     * @param choices what the person decided on the papers
     * @return what could not be taken over in the end, such as a file that is no picture
     * @throws ConflictException if the site was changed since the plan was made; nothing was stored
     * @throws org.offprint.exchange.ImportCancelledException if {@code progress} ended it; nothing
     *     was stored
     */
    public List<ReadProblem> apply(
            SitePlan plan, SiteFiles files, ImportChoices choices, ImportProgress progress) {
        Visibility visibility = plan.papers().visibility();
        requireSame(plan, visibility);
        if (plan.changesNothing()) {
            return List.of();
        }
        TakenFiles taken = TakenFiles.take(plan.files(), files, intake, progress);
        transaction.executeWithoutResult(status -> {
            requireSame(plan, visibility);
            store(plan, taken, choices, progress);
        });
        return taken.problems();
    }

    private void requireSame(SitePlan plan, Visibility visibility) {
        if (!plan(plan.site(), visibility).equals(plan)) {
            throw new ConflictException(
                    "The site was changed since the preview was made; look at the preview again.");
        }
    }

    private void store(
            SitePlan plan, TakenFiles taken, ImportChoices choices, ImportProgress progress) {
        FoundSite site = plan.site();
        if (plan.papers().replacesStarter()) {
            // Before the first row of the site's own, which would make the starter a touched one.
            starter.startEmpty();
        }
        Map<String, ImportedFile> known = imported.all();
        List<ImportedFile> now = storeFiles(plan, taken, known);
        Map<String, ImportedFile> all = new HashMap<>(known);
        now.forEach(file -> all.put(file.path(), file));
        OldToNew places = new OldToNew();
        addFiles(places, site, all, listed());

        ImportPlan papersPlan =
                batches.plan(papers.withFiles(site, places, taken), plan.papers().visibility());
        batches.apply(papersPlan, choices, progress);
        papers.addPlaces(site, papersPlan, choices, places, taken, known);
        now.addAll(entries.store(plan, places));
        persons.apply(
                site,
                taken.picture(site.person().photo()).orElse(null),
                places::destination,
                papersPlan.profileChanges().contains("biography")
                        ? papersPlan.profile().bio()
                        : null);
        site.sections().forEach(places::put);
        places.redirects().forEach(redirects::add);
        imported.store(now);
        // The last chance to cancel.
        progress.reached(site.batch().papers().size(), site.batch().papers().size());
    }

    /** Stores the rows of files, and says what is to be remembered of all that were taken. */
    private List<ImportedFile> storeFiles(
            SitePlan plan, TakenFiles taken, Map<String, ImportedFile> known) {
        List<ImportedFile> now = new ArrayList<>();
        Map<UUID, LibraryFile> listed = listed();
        for (FoundFile file : plan.files()) {
            String path = file.file().path();
            Optional<TakenFile> content = taken.find(path);
            UUID target = null;
            if (content.isPresent() && file.listed()) {
                replaced(known.get(path), listed).ifPresent(old -> library.delete(old.id()));
                target = library.add(content.get(), file.file().name()).id().value();
            }
            now.add(new ImportedFile(path, file.hash(), target, content.isPresent() ? 0 : REFUSED));
        }
        return now;
    }

    private static Optional<LibraryFile> replaced(
            @Nullable ImportedFile before, Map<UUID, LibraryFile> listed) {
        return before == null || before.target() == null
                ? Optional.empty()
                : Optional.ofNullable(listed.get(before.target()));
    }

    private static boolean isHere(
            FoundFile file, Map<String, ImportedFile> known, Map<UUID, LibraryFile> listed) {
        ImportedFile before = known.get(file.file().path());
        return before != null
                && before.hash().equals(file.hash())
                && (!file.listed()
                        || before.version() == REFUSED
                        || replaced(before, listed).isPresent());
    }

    private static void addFiles(
            OldToNew places,
            FoundSite site,
            Map<String, ImportedFile> known,
            Map<UUID, LibraryFile> listed) {
        for (FoundFile file : site.files().values()) {
            Optional<LibraryFile> here = replaced(known.get(file.file().path()), listed);
            here.ifPresent(there -> {
                if (there.content().picture() == null) {
                    places.put(file.address(), there.address().path());
                } else {
                    places.putSilently(file.address(), there.address().path());
                }
            });
        }
    }

    private Map<UUID, LibraryFile> listed() {
        return library.listFiles().stream()
                .collect(Collectors.toMap(file -> file.id().value(), file -> file));
    }
}
