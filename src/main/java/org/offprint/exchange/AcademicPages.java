package org.offprint.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.offprint.exchange.Batch.FoundOwner;
import org.offprint.exchange.academicpages.AcademicPageReader;
import org.offprint.exchange.academicpages.ReadPage;
import org.offprint.exchange.academicpages.UnreadablePageException;
import org.offprint.markdown.ObscuredEmail;
import org.offprint.settings.ImportLimits;

/** Reads the {@code about.md} of an academicpages site as what an import compares with the site. */
public final class AcademicPages {

    /** What a batch of such a page is called. */
    public static final String KIND = "an academicpages page";

    private AcademicPages() {}

    /** What a page within the usual limits holds. */
    public static Batch read(byte[] page, String name) {
        return read(page, name, ImportLimits.USUAL);
    }

    /** What the page holds; one that cannot be read is a problem and nothing else. */
    public static Batch read(byte[] page, String name, ImportLimits limits) {
        try {
            return batch(new AcademicPageReader(ObscuredEmail::read, limits).read(page, name));
        } catch (UnreadablePageException e) {
            return Batch.of(KIND, List.of(), List.of(e.problem()));
        }
    }

    /** The one paper that a bullet of such a page names; empty where it names none or several. */
    static Optional<FoundPaper> readBullet(String source) {
        byte[] page = ("# Publications\n\n" + source + "\n").getBytes(StandardCharsets.UTF_8);
        List<FoundPaper> papers = read(page, "an earlier import").papers();
        return papers.size() == 1 ? Optional.of(papers.getFirst()) : Optional.empty();
    }

    private static Batch batch(ReadPage page) {
        String bio = page.profile().bio();
        return new Batch(
                KIND,
                new FoundOwner(
                        page.profile().name(), page.profile().email(), bio.isBlank() ? null : bio),
                page.papers().stream().map(PaperReading::paper).toList(),
                page.redirects(),
                page.problems());
    }
}
