package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.StarterContent;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the import of a site back, all or nothing. */
@Component
class SiteUndo {

    private final StarterContent starter;
    private final BatchImport batches;
    private final PaperCatalog papers;
    private final SitePapers sitePapers;
    private final SiteEntries entries;
    private final SiteLibrary library;
    private final PersonImport persons;
    private final ImportedFiles imported;
    private final Redirects redirects;

    SiteUndo(
            StarterContent starter,
            BatchImport batches,
            PaperCatalog papers,
            SitePapers sitePapers,
            SiteEntries entries,
            SiteLibrary library,
            PersonImport persons,
            ImportedFiles imported,
            Redirects redirects) {
        this.starter = starter;
        this.batches = batches;
        this.papers = papers;
        this.sitePapers = sitePapers;
        this.entries = entries;
        this.library = library;
        this.persons = persons;
        this.imported = imported;
        this.redirects = redirects;
    }

    /** See {@link SiteImport#undo}. */
    @Transactional
    int undo(SiteChanges changes) {
        Map<String, ImportedFile> rows = new HashMap<>(changes.known());
        Set<String> stayed = new HashSet<>();
        int left = batches.undo(changes.papers());
        for (Paper added : changes.papers().added()) {
            if (papers.findPaper(added.id()).isPresent()) {
                stayed.add(added.path());
                stayed.add(added.path() + ".pdf");
            }
        }
        for (AppliedEntry<?> entry : changes.entries()) {
            String path = entry.found().file();
            AppliedEntry.TakenBack back = entry.undo(changes.known().get(path));
            if (back.row() != null) {
                rows.put(path, back.row());
            }
            if (back.stays()) {
                left++;
                stayed.add(entry.path());
            }
        }
        if (changes.person() != null) {
            left += persons.undo(changes.person());
        }
        left += undoFiles(changes, stayed, rows);
        for (Redirect redirect : changes.redirects()) {
            if (!stayed.contains(redirect.target().value())) {
                redirects.remove(redirect);
            }
        }
        remember(changes, rows);
        if (changes.replacedStarter() && left == 0) {
            starter.comeBack();
        }
        return left;
    }

    private int undoFiles(SiteChanges changes, Set<String> stayed, Map<String, ImportedFile> rows) {
        if (changes.files().isEmpty()) {
            return 0;
        }
        SiteLibrary.TakenBack back = library.undo(changes.files(), links());
        Set<String> paths = new HashSet<>();
        for (AppliedFile file : back.stayed()) {
            stayed.add(file.added().address().path());
            paths.add(file.path());
        }
        changes.rows().stream()
                .filter(row -> paths.contains(row.path()))
                .forEach(row -> rows.put(row.path(), row));
        return back.changed();
    }

    /** Every link of the site, without what only chooses a place in its target. */
    private Set<String> links() {
        Set<String> links = new HashSet<>(entries.links());
        links.addAll(sitePapers.links());
        links.addAll(persons.links());
        Set<String> bare = new HashSet<>();
        links.forEach(link -> bare.add(link.replaceFirst("[#?].*", "")));
        return bare;
    }

    /** Of each file that the import knew of, what is known now. */
    private void remember(SiteChanges changes, Map<String, ImportedFile> rows) {
        List<ImportedFile> kept = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        for (ImportedFile row : changes.rows()) {
            ImportedFile now = rows.get(row.path());
            if (now == null) {
                forgotten.add(row.path());
            } else {
                kept.add(now);
            }
        }
        imported.forget(forgotten);
        imported.store(kept);
    }
}
