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
     * @return what is to be remembered of their files
     */
    List<ImportedFile> store(SitePlan plan, OldToNew places) {
        Visibility visibility = plan.papers().visibility();
        List<Stored<?>> stored = new ArrayList<>();
        Set<Slug> taken = new HashSet<>();
        pages.listAll().forEach(page -> taken.add(page.data().slug()));
        store(plan.news(), EntryKind.NEWS, news, visibility, places, stored);
        store(plan.talks(), EntryKind.TALKS, talks, visibility, places, stored);
        store(plan.courses(), EntryKind.COURSES, courses, visibility, places, stored);
        store(
                atFreeAddresses(plan.pages(), taken),
                EntryKind.PAGES,
                pages,
                visibility,
                places,
                stored);
        return stored.stream().map(entry -> entry.relinked(places)).toList();
    }

    /** An entry whose links still lead to the old site, if it was changed at all. */
    private record Stored<D extends EntryData>(
            FoundEntry<D> found,
            Entry<D> entry,
            boolean changed,
            EntryKind<D> kind,
            EntryService<D> service) {

        ImportedFile relinked(OldToNew places) {
            Entry<D> now = entry;
            D data = kind.relinked(entry.data(), places::destination);
            if (changed && !data.equals(entry.data())) {
                now = service.change(entry.id(), entry.version(), data);
            }
            return new ImportedFile(found.file(), found.hash(), now.id().value(), now.version());
        }
    }

    private static <D extends EntryData> void store(
            List<PlannedEntry<D>> planned,
            EntryKind<D> kind,
            EntryService<D> service,
            Visibility visibility,
            OldToNew places,
            List<Stored<?>> all) {
        for (PlannedEntry<D> one : planned) {
            FoundEntry<D> found = one.found();
            Entry<D> stored = one.stored();
            Entry<D> entry;
            if (stored == null) {
                entry = service.addLast(kind.shown(found.data(), visibility));
            } else if (one.action() == Action.CHANGE) {
                entry =
                        service.change(
                                stored.id(),
                                stored.version(),
                                kind.again(found.data(), stored.data()));
            } else {
                entry = stored;
            }
            found.addresses().forEach(address -> places.put(address, kind.path(entry)));
            if (one.action() == Action.ADD || one.action() == Action.CHANGE) {
                all.add(new Stored<>(found, entry, true, kind, service));
            }
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
