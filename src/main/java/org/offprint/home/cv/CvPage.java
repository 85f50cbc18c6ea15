package org.offprint.home.cv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.markdown.SafeHtml;
import org.offprint.papers.PaperEntry;
import org.offprint.site.SiteFrame;

/**
 * The curriculum vitae as its templates show it; what is null or empty is not shown.
 *
 * @param name the owner's name, else what the site is called
 * @param place position and affiliation in one line
 * @param email spelled out against harvesters
 * @param home the way to the home page
 * @param more how many papers are not among {@code works}, for want of room
 * @param lastParts what stands behind the papers
 */
public record CvPage(
        SiteFrame frame,
        String name,
        @Nullable String place,
        @Nullable SafeHtml email,
        Link home,
        List<Link> links,
        List<Part> parts,
        List<Works> works,
        int more,
        List<Part> lastParts) {

    /** The same with no more papers than this, the others only counted. */
    CvPage withMostPapers(int most) {
        List<Works> shown = new ArrayList<>();
        int left = most;
        int others = 0;
        for (Works each : works) {
            int fitting = Math.min(left, each.papers().size());
            if (fitting > 0) {
                shown.add(new Works(each.title(), each.first(), each.papers().subList(0, fitting)));
            }
            left -= fitting;
            others += each.papers().size() - fitting;
        }
        return new CvPage(
                frame, name, place, email, home, links, parts, shown, more + others, lastParts);
    }

    /** A link of the head; {@code shown} is its address as it is printed. */
    public record Link(String text, String href, String shown) {}

    /** A section with a line for each entry. */
    public record Part(String id, String title, List<Line> lines) {}

    /**
     * An entry.
     *
     * @param when the time, as it hangs in the margin
     * @param href where one reads more of it
     */
    public record Line(
            @Nullable String when,
            String what,
            @Nullable String where,
            @Nullable String href,
            @Nullable String note) {}

    /**
     * Papers of one type.
     *
     * @param first the number of the first of them
     */
    public record Works(String title, int first, List<Citation> papers) {}

    /**
     * A paper as a committee reads it.
     *
     * @param others what stands for authors that are not shown
     * @param href where the title leads
     * @param venue where it appeared, in full
     * @param details volume, pages and year
     * @param note what sets it off
     * @param identifier its DOI or arXiv identifier
     */
    public record Citation(
            List<PaperEntry.Name> authors,
            @Nullable String others,
            String title,
            @Nullable String href,
            @Nullable String venue,
            @Nullable String details,
            @Nullable String note,
            @Nullable Link identifier) {

        /** The title with the sign that ends a sentence. */
        public String titleAsSentence() {
            return title.matches(".*[.?!…。？！]") ? title : title + ".";
        }
    }
}
