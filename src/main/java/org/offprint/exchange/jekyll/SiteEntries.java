package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.news.NewsService;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseService;
import org.springframework.stereotype.Service;

/**
 * News, talks, courses and pages of a site: planned, and stored inside the import's transaction.
 */
@Service
class SiteEntries {

    private final NewsService news;
    private final TalkService talks;
    private final CourseService courses;
    private final PageService pages;

    SiteEntries(NewsService news, TalkService talks, CourseService courses, PageService pages) {
        this.news = news;
        this.talks = talks;
        this.courses = courses;
        this.pages = pages;
    }

    static SitePlan planForEmptySite(FoundSite site, ImportPlan papers, List<String> changes) {
        return new SitePlan(
                site,
                papers,
                new KnownEntries<>(EntryKind.NEWS, List.of(), Map.of()).plan(site.news()),
                new KnownEntries<>(EntryKind.TALKS, List.of(), Map.of()).plan(site.talks()),
                new KnownEntries<>(EntryKind.COURSES, List.of(), Map.of()).plan(site.courses()),
                new KnownEntries<>(EntryKind.PAGES, List.of(), Map.of()).plan(site.pages()),
                List.copyOf(site.files().values()),
                0,
                changes);
    }

    SitePlan plan(
            FoundSite site,
            ImportPlan papers,
            Map<String, ImportedFile> known,
            List<FoundFile> files,
            int sameFiles,
            List<String> changes) {
        return new SitePlan(
                site,
                papers,
                new KnownEntries<>(EntryKind.NEWS, news.listAll(), known).plan(site.news()),
                new KnownEntries<>(EntryKind.TALKS, talks.listAll(), known).plan(site.talks()),
                new KnownEntries<>(EntryKind.COURSES, courses.listAll(), known)
                        .plan(site.courses()),
                new KnownEntries<>(EntryKind.PAGES, pages.listAll(), known).plan(site.pages()),
                files,
                sameFiles,
                changes);
    }

    /**
     * Stores what is new or changed, then leads their links to where things are now.
     *
     * @param places is told where the entries are
     * @return the entries that were stored
     */
    List<AppliedEntry<?>> store(
            SitePlan plan, SiteChoices choices, OldToNew places, ImportProgress progress) {
        Set<Slug> taken = new HashSet<>();
        pages.listAll().forEach(page -> taken.add(page.data().slug()));
        Storing storing = new Storing(plan.papers().visibility(), choices, places, progress);
        storing.store(plan.news(), EntryKind.NEWS, news);
        storing.store(plan.talks(), EntryKind.TALKS, talks);
        storing.store(plan.courses(), EntryKind.COURSES, courses);
        storing.store(atFreeAddresses(plan.pages(), taken), EntryKind.PAGES, pages);
        return storing.relinked();
    }

    /** The entries of an import as they are stored one after another. */
    private static final class Storing {

        private final Visibility visibility;
        private final SiteChoices choices;
        private final OldToNew places;
        private final ImportProgress progress;
        private final List<AppliedEntry<?>> stored = new ArrayList<>();

        Storing(
                Visibility visibility,
                SiteChoices choices,
                OldToNew places,
                ImportProgress progress) {
            this.visibility = visibility;
            this.choices = choices;
            this.places = places;
            this.progress = progress;
        }

        <D extends EntryData> void store(
                List<PlannedEntry<D>> planned, EntryKind<D> kind, EntryService<D> service) {
            for (PlannedEntry<D> one : planned) {
                boolean taken = one.isDecidable() && choices.takes(one.found().file());
                Entry<D> here = one.stored();
                if (taken) {
                    AppliedEntry<D> applied = store(one, kind, service);
                    stored.add(applied);
                    progress.reached(stored.size(), stored.size());
                    here = applied.after();
                }
                if (here != null) {
                    String path = kind.path(here);
                    one.found().addresses().forEach(address -> places.put(address, path));
                }
            }
        }

        private <D extends EntryData> AppliedEntry<D> store(
                PlannedEntry<D> one, EntryKind<D> kind, EntryService<D> service) {
            D found = one.found().data();
            Entry<D> before = one.stored();
            Entry<D> after =
                    before == null
                            ? service.addLast(kind.shown(found, visibility))
                            : service.change(
                                    before.id(),
                                    before.version(),
                                    kind.again(found, before.data()));
            return new AppliedEntry<>(one.found(), before, after, kind, service);
        }

        /** All of them with their links led to where things are now. */
        List<AppliedEntry<?>> relinked() {
            List<AppliedEntry<?>> all = new ArrayList<>();
            stored.forEach(entry -> all.add(entry.relinked(places)));
            return all;
        }
    }

    /** Every link in the texts of all entries. */
    Set<String> links() {
        Set<String> links = new HashSet<>();
        gather(news, EntryKind.NEWS, links);
        gather(talks, EntryKind.TALKS, links);
        gather(courses, EntryKind.COURSES, links);
        gather(pages, EntryKind.PAGES, links);
        return links;
    }

    private static <D extends EntryData> void gather(
            EntryService<D> service, EntryKind<D> kind, Set<String> links) {
        for (Entry<D> entry : service.listAll()) {
            kind.relinked(
                    entry.data(),
                    link -> {
                        links.add(link);
                        return link;
                    });
        }
    }

    private static List<PlannedEntry<PageData>> atFreeAddresses(
            List<PlannedEntry<PageData>> planned, Set<Slug> taken) {
        List<PlannedEntry<PageData>> free = new ArrayList<>();
        for (PlannedEntry<PageData> one : planned) {
            if (one.action() != Action.ADD) {
                free.add(one);
                continue;
            }
            FoundEntry<PageData> found = one.found();
            Slug slug = found.data().slug();
            for (int number = 2; !taken.add(slug); number++) {
                slug = found.data().slug().numbered(number);
            }
            free.add(
                    new PlannedEntry<>(
                            Action.ADD,
                            new FoundEntry<>(
                                    found.file(),
                                    found.hash(),
                                    found.data().at(slug),
                                    found.addresses()),
                            null));
        }
        return free;
    }
}
