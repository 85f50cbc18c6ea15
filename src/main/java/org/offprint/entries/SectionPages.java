package org.offprint.entries;

import java.time.Instant;
import java.util.List;
import org.offprint.common.NotFoundException;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteSection;
import org.springframework.transaction.annotation.Transactional;

/** The one page that shows all public entries of a kind: in HTML, in Markdown, as a preview. */
@Transactional(readOnly = true)
public abstract class SectionPages<D extends EntryData>
        implements SiteSection, ListedPages, PagePreview<D> {

    private final EntryService<D> entries;
    private final SectionFrames frames;

    protected SectionPages(EntryService<D> entries, SectionFrames frames) {
        this.entries = entries;
        this.frames = frames;
    }

    /** Where its template lies below {@code src/main/jte}. */
    protected abstract String template();

    /** What the template shows of these entries, which are in the right order. */
    protected abstract Object page(SectionHead head, List<Entry<D>> shown);

    /** Adds what the page shows of these entries to its twin. */
    protected abstract void write(MarkdownTwin twin, SiteFrame frame, List<Entry<D>> shown);

    /** What else the frame of the page says. */
    protected SiteFrame around(SiteFrame frame) {
        return frame;
    }

    @Override
    public boolean hasContent() {
        return entries.hasPublic();
    }

    @Override
    public List<ListedPage> listPages() {
        return hasContent()
                ? List.of(new ListedPage(path(), lastChange(entries.listPublic())))
                : List.of();
    }

    /**
     * The page in HTML.
     *
     * @throws NotFoundException if there is nothing to read in it
     */
    public String html() {
        return render(readable());
    }

    /**
     * The page in Markdown.
     *
     * @throws NotFoundException if there is nothing to read in it
     */
    public String markdown() {
        List<Entry<D>> shown = readable();
        SectionHead head = head(shown);
        MarkdownTwin twin = MarkdownTwin.titled(head.heading());
        write(twin, head.frame(), shown);
        return twin.toString();
    }

    /** The page with nothing in it but the entry that is being edited. */
    @Override
    public String render(D unsaved) {
        return render(List.of(new Entry<>(EntryId.random(), 0, 0, Instant.EPOCH, unsaved)));
    }

    /** The entries that visitors see; there is at least one. */
    protected List<Entry<D>> readable() {
        List<Entry<D>> shown = entries.listPublic();
        if (shown.isEmpty()) {
            throw new NotFoundException("There is nothing at %s yet.".formatted(path()));
        }
        return shown;
    }

    /** The head of the page over these entries. */
    protected SectionHead head(List<Entry<D>> shown) {
        Instant changed = lastChange(shown);
        return frames.head(
                path(),
                frames.words().get(nameKey()),
                frame -> around(changed.equals(Instant.EPOCH) ? frame : frame.changedAt(changed)));
    }

    private String render(List<Entry<D>> shown) {
        return frames.render(template(), page(head(shown), shown));
    }

    private static <D extends EntryData> Instant lastChange(List<Entry<D>> entries) {
        return entries.stream().map(Entry::changedAt).max(Instant::compareTo).orElseThrow();
    }
}
