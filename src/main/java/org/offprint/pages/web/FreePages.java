package org.offprint.pages.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.entries.Entry;
import org.offprint.entries.SectionFrames;
import org.offprint.entries.SectionHead;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.PictureSizes;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.PagePreview;
import org.offprint.site.SiteSection;
import org.offprint.site.SiteSections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner's own pages: in HTML, in Markdown, as a preview. */
@Component
@Transactional(readOnly = true)
class FreePages implements ListedPages, SiteSections, PagePreview<PageData> {

    private static final int MOST_IN_DESCRIPTION = 200;
    private static final int BEHIND_OTHERS = 1_000;

    private final MarkdownRenderer markdown;
    private final PageService pages;
    private final SectionFrames frames;

    FreePages(PageService pages, SectionFrames frames, PictureSizes pictures) {
        this.markdown = MarkdownRenderer.withHeadingsFrom(2).withPictures(pictures);
        this.pages = pages;
        this.frames = frames;
    }

    /**
     * The page at an address in HTML.
     *
     * @throws NotFoundException if there is none that visitors may see
     */
    public String html(Slug slug) {
        Entry<PageData> page = get(slug);
        return render(page.data(), page.changedAt());
    }

    /**
     * The page at an address in Markdown.
     *
     * @throws NotFoundException if there is none that visitors may see
     */
    public String markdown(Slug slug) {
        PageData page = get(slug).data();
        return MarkdownTwin.titled(page.title()).text(page.body()).toString();
    }

    @Override
    public String render(PageData unsaved) {
        return render(unsaved, null);
    }

    @Override
    public List<ListedPage> listPages() {
        return pages.listPublic().stream()
                .map(page -> new ListedPage(page.data().path(), page.changedAt()))
                .toList();
    }

    @Override
    public List<SiteSection> listSections() {
        List<Entry<PageData>> inMenu = pages.listInMenu();
        return IntStream.range(0, inMenu.size())
                .<SiteSection>mapToObj(
                        i -> new PageSection(inMenu.get(i).data(), BEHIND_OTHERS + i))
                .toList();
    }

    @Override
    public boolean lists(String path) {
        return Slug.parse(path)
                .filter(slug -> path.equals("/" + slug))
                .flatMap(pages::findPublic)
                .isPresent();
    }

    private Entry<PageData> get(Slug slug) {
        return pages.findPublic(slug)
                .orElseThrow(
                        () -> new NotFoundException("There is no page at “/%s”.".formatted(slug)));
    }

    private String render(PageData page, @Nullable Instant changedAt) {
        String text = Text.shortened(markdown.plainText(page.body()), MOST_IN_DESCRIPTION);
        SectionHead head =
                frames.head(
                        page.path(),
                        page.title(),
                        frame ->
                                frame.describedAs(text.isEmpty() ? null : text)
                                        .changedAt(changedAt));
        return frames.render("pages/show.jte", new FreePage(head, markdown.render(page.body())));
    }
}
