package org.offprint.papers.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.MathText;
import org.offprint.markdown.PictureSizes;
import org.offprint.papers.AuthorKey;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperMark;
import org.offprint.papers.PaperTexts;
import org.offprint.papers.PaperType;
import org.offprint.papers.web.PaperListPage.Active;
import org.offprint.papers.web.PaperListPage.Choice;
import org.offprint.papers.web.PaperListPage.Group;
import org.offprint.papers.web.PaperListPage.Kept;
import org.offprint.papers.web.PaperListPage.Listed;
import org.offprint.papers.web.PaperListPage.Pages;
import org.offprint.profile.OwnerName;
import org.offprint.profile.ProfileService;
import org.offprint.site.Breadcrumbs;
import org.offprint.site.ListedPage;
import org.offprint.site.ListedPages;
import org.offprint.site.MarkdownTwin;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.SiteSection;
import org.offprint.site.Templates;
import org.offprint.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renders the list of papers, page by page, and its Markdown twin. */
@Component
@Transactional(readOnly = true)
class PaperListPages implements SiteSection, ListedPages {

    static final String FEED = "/feed.xml";

    private static final int PAGE_SIZE = 50;
    private static final int MOST_DESCRIBED = 5;
    private static final int MOST_IN_DESCRIPTION = 250;

    private final MarkdownRenderer markdown;
    private final PaperCatalog papers;
    private final PaperTexts texts;
    private final ProfileService profiles;
    private final SiteFrames frames;
    private final Breadcrumbs breadcrumbs;
    private final Templates templates;

    PaperListPages(
            PaperCatalog papers,
            PaperTexts texts,
            ProfileService profiles,
            SiteFrames frames,
            Breadcrumbs breadcrumbs,
            Templates templates,
            PictureSizes pictures) {
        this.markdown = MarkdownRenderer.withHeadingsFrom(4).withPictures(pictures);
        this.papers = papers;
        this.texts = texts;
        this.profiles = profiles;
        this.frames = frames;
        this.breadcrumbs = breadcrumbs;
        this.templates = templates;
    }

    @Override
    public String path() {
        return PaperQuery.PATH;
    }

    @Override
    public String nameKey() {
        return "papers.section";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean hasContent() {
        return !papers.listPublic().isEmpty();
    }

    @Override
    public List<ListedPage> listPages() {
        List<Paper> all = papers.listPublic();
        List<ListedPage> pages = new ArrayList<>();
        if (!all.isEmpty()) {
            pages.add(new ListedPage(PaperQuery.PATH, lastChange(all)));
        }
        all.forEach(paper -> pages.add(new ListedPage(paper.path(), paper.changedAt())));
        return pages;
    }

    @Override
    public boolean lists(String path) {
        return path.equals(PaperQuery.PATH)
                ? hasContent()
                : path.startsWith(PaperQuery.PATH + "/")
                        && Slug.parse(path.substring(PaperQuery.PATH.length() + 1))
                                .flatMap(papers::findPublic)
                                .isPresent();
    }

    /**
     * The page of the list that a visitor asks for.
     *
     * @throws NotFoundException if there is no paper at all, or no such page
     */
    String html(PaperQuery query) {
        return templates.render("papers/index.jte", Map.of("page", page(query)));
    }

    /** The whole list in Markdown. */
    String markdown() {
        List<Paper> all = readable();
        SiteFrame frame = frames.forPage(PaperQuery.PATH, frames.words().get("papers.section"));
        OwnerName owner = profiles.get().data().ownerName();
        MarkdownTwin twin = MarkdownTwin.titled(frame.word("papers.section"));
        new PaperGroups(markdown, owner, frame.words())
                .of(all, false)
                .forEach(group -> {
                    twin.heading(2, group.heading());
                    group.papers().forEach(paper -> PaperTwin.line(twin, frame, paper.entry()));
                });
        return twin.toString();
    }

    private List<Paper> readable() {
        List<Paper> all = papers.listPublic();
        if (all.isEmpty()) {
            throw new NotFoundException("There are no papers yet.");
        }
        return all;
    }

    private PaperListPage page(PaperQuery query) {
        List<Paper> all = readable();
        List<Paper> found = query.filter().of(all, texts);
        int last = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (query.page() > last) {
            throw new NotFoundException("The list has no such page.");
        }
        Words words = frames.words();
        OwnerName owner = profiles.get().data().ownerName();
        SiteFrame frame = frame(query, words, all, found);
        List<Paper> ordered = query.byType() ? byType(found) : found;
        List<Paper> shown =
                ordered.subList(
                        (query.page() - 1) * PAGE_SIZE,
                        Math.min(ordered.size(), query.page() * PAGE_SIZE));
        List<Group> groups = new PaperGroups(markdown, owner, words).of(shown, query.byType());
        List<PaperEntry> entries =
                groups.stream()
                        .flatMap(group -> group.papers().stream())
                        .map(Listed::entry)
                        .toList();
        PaperFacets facets = new PaperFacets(query, all, texts, owner, words);
        String asked = query.filter().words();
        return new PaperListPage(
                frame,
                breadcrumbs.to(
                        frame, new Breadcrumbs.Step(PaperQuery.PATH, words.get("papers.section"))),
                asked == null ? "" : asked,
                kept(query),
                words.count("papers.count", found.size()),
                active(query, facets, words),
                facets.list(),
                List.of(
                        new Choice(
                                words.get("papers.by.year"),
                                null,
                                query.grouped(false).address(),
                                !query.byType()),
                        new Choice(
                                words.get("papers.by.type"),
                                null,
                                query.grouped(true).address(),
                                query.byType())),
                groups,
                last == 1 ? null : pages(query, last, words),
                found.isEmpty() ? List.of() : PaperListExports.files(query),
                found.isEmpty() ? List.of() : PaperListExports.styles(query),
                PaperMark.of(entries, words));
    }

    private SiteFrame frame(PaperQuery query, Words words, List<Paper> all, List<Paper> found) {
        String title = words.get("papers.section");
        if (query.page() > 1) {
            title = words.get("papers.page.title", title, Integer.toString(query.page()));
        }
        SiteFrame frame =
                frames.forPage(query.address(), title)
                        .describedAs(description(found))
                        .withFeed(FEED, words.get("papers.feed"))
                        .changedAt(lastChange(all));
        return query.address().equals(PaperQuery.PATH)
                ? frame.withMarkdown(PaperQuery.PATH + ".md")
                : frame;
    }

    /** What the newest of them are called; null where there is none. */
    private static @Nullable String description(List<Paper> found) {
        return found.isEmpty()
                ? null
                : Text.shortened(
                        found.stream()
                                .limit(MOST_DESCRIBED)
                                .map(paper -> MathText.plain(paper.data().title()))
                                .collect(Collectors.joining("; ")),
                        MOST_IN_DESCRIPTION);
    }

    private static List<Paper> byType(List<Paper> found) {
        return found.stream().sorted(Comparator.comparing(paper -> paper.data().type())).toList();
    }

    private static List<Kept> kept(PaperQuery query) {
        PaperFilter filter = query.filter();
        List<Kept> kept = new ArrayList<>();
        PaperType type = filter.type();
        if (type != null) {
            kept.add(new Kept("type", type.id()));
        }
        if (filter.year() != null) {
            kept.add(new Kept("year", filter.year().toString()));
        }
        if (filter.tag() != null) {
            kept.add(new Kept("tag", filter.tag()));
        }
        if (filter.author() != null) {
            kept.add(new Kept("author", filter.author().value()));
        }
        if (query.byType()) {
            kept.add(new Kept("by", "type"));
        }
        return kept;
    }

    private static List<Active> active(PaperQuery query, PaperFacets facets, Words words) {
        PaperFilter filter = query.filter();
        List<Active> active = new ArrayList<>();
        PaperType type = filter.type();
        AuthorKey author = filter.author();
        if (filter.words() != null) {
            active.add(active("“" + filter.words() + "”", filter.withWords(null), query, words));
        }
        if (type != null) {
            active.add(active(PaperFacets.label(type, words), filter.withType(null), query, words));
        }
        if (filter.year() != null) {
            active.add(active(filter.year().toString(), filter.withYear(null), query, words));
        }
        if (filter.tag() != null) {
            active.add(active(filter.tag(), filter.withTag(null), query, words));
        }
        if (author != null) {
            active.add(active(facets.author(author), filter.withAuthor(null), query, words));
        }
        return active;
    }

    private static Active active(String label, PaperFilter without, PaperQuery query, Words words) {
        return new Active(
                label, words.get("papers.filter.remove", label), query.with(without).address());
    }

    private static Pages pages(PaperQuery query, int last, Words words) {
        int here = query.page();
        return new Pages(
                here == 1 ? null : query.onPage(here - 1).address(),
                words.get("papers.page", Integer.toString(here), Integer.toString(last)),
                here == last ? null : query.onPage(here + 1).address());
    }

    private static Instant lastChange(List<Paper> papers) {
        return papers.stream().map(Paper::changedAt).max(Instant::compareTo).orElseThrow();
    }
}
