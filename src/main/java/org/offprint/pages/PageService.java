package org.offprint.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryService;
import org.offprint.history.ChangeLog;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The free pages, in the owner's order; no two at the same address. */
@Service
@Transactional(readOnly = true)
public class PageService extends EntryService<PageData> {

    private final Pages pages;
    private final SiteRevision revision;
    private final Redirects redirects;

    PageService(
            Pages pages, SiteRevision revision, Redirects redirects, ChangeLog log, Clock clock) {
        super(pages, new TypeReference<>() {}, revision, log, clock);
        this.pages = pages;
        this.revision = revision;
        this.redirects = redirects;
    }

    /** The page that visitors find at an address. */
    public Optional<Entry<PageData>> findPublic(Slug slug) {
        return pages.findIdAt(slug).flatMap(this::find).filter(Entry::isPublic);
    }

    /** The public pages that the menu leads to. */
    public List<Entry<PageData>> listInMenu() {
        return listPublic().stream().filter(page -> page.data().inMenu()).toList();
    }

    /**
     * Sees to it that a page can live at an address.
     *
     * @param own the page itself, if it is stored already
     * @throws IllegalArgumentException with a sentence for the owner if another page lives there
     */
    public void checkFree(Slug slug, @Nullable EntryId own) {
        pages.findIdAt(slug)
                .filter(id -> !id.equals(own))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "“%s” is the address of another page, “%s”."
                                    .formatted(slug, get(other).data().title()));
                });
    }

    @Override
    public String subject() {
        return "pages";
    }

    /** Every page of the site may have the title of a free page in its menu. */
    @Override
    protected void countChange() {
        revision.contentChanged();
    }

    /** The old address leads on, but never to what visitors may not know of. */
    @Override
    protected void changed(Entry<PageData> before, Entry<PageData> after) {
        if (before.isPublic() && after.isPublic()) {
            redirects.move(before.data().path(), after.data().path());
        }
    }

    @Override
    protected void check(@Nullable Entry<PageData> before, Entry<PageData> after) {
        checkFree(after.data().slug(), after.id());
    }
}
