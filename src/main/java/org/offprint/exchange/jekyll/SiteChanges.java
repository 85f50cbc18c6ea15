package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.AppliedImport;
import org.offprint.site.Redirect;

/**
 * What the import of a site changed.
 *
 * @param papers what became of the papers, without the profile
 * @param person profile, vita and settings; null where nothing was stored at all
 * @param redirects the old addresses that lead on since
 * @param rows what is remembered of files since
 * @param known what was remembered of files before
 * @param replacedStarter whether the untouched starter content went
 */
record SiteChanges(
        AppliedImport papers,
        List<AppliedEntry<?>> entries,
        List<AppliedFile> files,
        @Nullable AppliedPerson person,
        List<Redirect> redirects,
        List<ImportedFile> rows,
        Map<String, ImportedFile> known,
        boolean replacedStarter) {

    static final SiteChanges NONE =
            new SiteChanges(
                    AppliedImport.NOTHING,
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    Map.of(),
                    false);

    SiteChanges {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        redirects = List.copyOf(redirects);
        rows = List.copyOf(rows);
        known = Map.copyOf(known);
    }
}
