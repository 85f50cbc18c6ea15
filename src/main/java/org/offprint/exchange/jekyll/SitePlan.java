package org.offprint.exchange.jekyll;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.news.NewsData;
import org.offprint.pages.PageData;
import org.offprint.talks.TalkData;
import org.offprint.teaching.CourseData;

/**
 * What importing a site would do; nothing of it is stored yet.
 *
 * @param papers the plan of the papers, the profile's first parts and the ways to the home page
 * @param files those that are new or changed
 * @param sameFiles how many are here already
 * @param profileChanges what else of the profile, the vita and the settings would be filled in, as
 *     the console calls it
 */
public record SitePlan(
        FoundSite site,
        ImportPlan papers,
        List<PlannedEntry<NewsData>> news,
        List<PlannedEntry<TalkData>> talks,
        List<PlannedEntry<CourseData>> courses,
        List<PlannedEntry<PageData>> pages,
        List<FoundFile> files,
        int sameFiles,
        List<String> profileChanges) {

    public SitePlan {
        news = List.copyOf(news);
        talks = List.copyOf(talks);
        courses = List.copyOf(courses);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        profileChanges = List.copyOf(profileChanges);
    }

    /** The planned entries of a kind, and what the kind is called. */
    public record Kind(String name, List<? extends PlannedEntry<?>> entries) {

        /** How many fare in this way. */
        public long count(PlannedEntry.Action action) {
            return entries.stream().filter(entry -> entry.action() == action).count();
        }
    }

    /** The kinds of entries in the order of the menu. */
    public List<Kind> kinds() {
        return List.of(
                new Kind("News", news),
                new Kind("Talks", talks),
                new Kind("Teaching", courses),
                new Kind("Pages", pages));
    }

    /** What could not be read. */
    public List<ReadProblem> problems() {
        return site.problems();
    }

    /** Whether applying it would leave everything as it is. */
    public boolean changesNothing() {
        return papers.changesNothing()
                && files.isEmpty()
                && profileChanges.isEmpty()
                && kinds().stream()
                        .flatMap(kind -> kind.entries().stream())
                        .noneMatch(PlannedEntry::isDecidable);
    }

    /**
     * The files to take in once the person has chosen: of those that get no address of their own
     * the ones that something taken needs, such as a paper its PDF.
     */
    List<FoundFile> files(SiteChoices choices) {
        Set<String> needed = new HashSet<>();
        if (choices.fillsIn() && site.person().photo() != null) {
            needed.add(site.person().photo());
        }
        for (int place = 0; place < site.origins().size(); place++) {
            if (!choices.papers().leftOut().contains(place)) {
                PaperOrigin origin = site.origins().get(place);
                Stream.of(origin.pdf(), origin.thumbnail())
                        .filter(Objects::nonNull)
                        .forEach(needed::add);
            }
        }
        return files.stream()
                .filter(file -> choices.takes(file.file().path()))
                .filter(file -> file.listed() || needed.contains(file.file().path()))
                .toList();
    }

    /** How many entries it would store once the person has chosen. */
    int countEntries(SiteChoices choices) {
        return (int)
                kinds().stream()
                        .flatMap(kind -> kind.entries().stream())
                        .filter(entry -> entry.isDecidable() && choices.takes(entry.found().file()))
                        .count();
    }

    /** How many new things it would store, papers and entries. */
    public long countNew() {
        return papers.papers().stream().filter(PlannedPaper::isNew).count()
                + kinds().stream().mapToLong(kind -> kind.count(PlannedEntry.Action.ADD)).sum();
    }
}
