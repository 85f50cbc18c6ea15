package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Map;
import org.offprint.exchange.Batch;
import org.offprint.exchange.ReadProblem;
import org.offprint.news.NewsData;
import org.offprint.pages.PageData;
import org.offprint.talks.TalkData;
import org.offprint.teaching.CourseData;

/**
 * All that a site holds, before it is compared with what is here.
 *
 * @param batch the papers, the owner, the paths that lead to the home page, and all problems
 * @param origins what belongs to the papers of the batch, by their places in it
 * @param files the pictures, PDFs and downloads that are taken over, by their paths
 * @param sections old addresses of what is a section here, and the paths of these
 * @param leftOut files that hold nothing of the owner's, each with the reason; no problems
 */
public record FoundSite(
        Batch batch,
        List<PaperOrigin> origins,
        FoundPerson person,
        FoundFrame frame,
        List<FoundEntry<NewsData>> news,
        List<FoundEntry<TalkData>> talks,
        List<FoundEntry<CourseData>> courses,
        List<FoundEntry<PageData>> pages,
        Map<String, FoundFile> files,
        Map<String, String> sections,
        List<String> leftOut) {

    /** What a batch of a site is called. */
    public static final String KIND = "Jekyll site";

    public FoundSite {
        origins = List.copyOf(origins);
        news = List.copyOf(news);
        talks = List.copyOf(talks);
        courses = List.copyOf(courses);
        pages = List.copyOf(pages);
        files = Map.copyOf(files);
        sections = Map.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }

    /** What could not be read. */
    public List<ReadProblem> problems() {
        return batch.problems();
    }

    /** Whether there is nothing in it to take over. */
    public boolean isEmpty() {
        return batch.papers().isEmpty()
                && news.isEmpty()
                && talks.isEmpty()
                && courses.isEmpty()
                && pages.isEmpty()
                && files.isEmpty()
                && batch.owner().name() == null
                && batch.owner().bio() == null;
    }
}
