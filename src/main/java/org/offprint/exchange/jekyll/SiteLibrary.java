package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.media.TakenFile;
import org.springframework.stereotype.Component;

/** The pictures, PDFs and downloads of a site among the owner's files. */
@Component
class SiteLibrary {

    /** The version of a file that was refused, and is not tried again until it is another. */
    private static final long REFUSED = -1;

    private final FileLibrary library;

    SiteLibrary(FileLibrary library) {
        this.library = library;
    }

    /** The files of a site that are new or changed, in the order of their paths. */
    List<FoundFile> missing(FoundSite site, Map<String, ImportedFile> known) {
        Map<UUID, LibraryFile> listed = listed();
        return site.files().values().stream()
                .filter(file -> !isHere(file, known, listed))
                .sorted(Comparator.comparing(file -> file.file().path()))
                .toList();
    }

    /** Says where the files are that are here. */
    void addPlaces(OldToNew places, FoundSite site, Map<String, ImportedFile> known) {
        Map<UUID, LibraryFile> listed = listed();
        for (FoundFile file : site.files().values()) {
            Optional<LibraryFile> here = find(known.get(file.file().path()), listed);
            here.ifPresent(there -> {
                if (there.content().picture() == null) {
                    places.put(file.address(), there.address().path());
                } else {
                    places.putSilently(file.address(), there.address().path());
                }
            });
        }
    }

    /**
     * What was stored.
     *
     * @param rows what is to be remembered of all files that were taken
     * @param files those that are in the library since
     */
    record Stored(List<ImportedFile> rows, List<AppliedFile> files) {}

    /** Stores the rows of files, each in the place of the one that it replaces. */
    Stored store(List<FoundFile> chosen, TakenFiles taken, Map<String, ImportedFile> known) {
        List<ImportedFile> rows = new ArrayList<>();
        List<AppliedFile> files = new ArrayList<>();
        Map<UUID, LibraryFile> listed = listed();
        Set<UUID> added = new HashSet<>();
        for (FoundFile file : chosen) {
            String path = file.file().path();
            Optional<TakenFile> content = taken.find(path);
            UUID target = null;
            if (content.isPresent() && file.listed()) {
                Optional<LibraryFile> old = find(known.get(path), listed);
                old.ifPresent(there -> library.delete(there.id()));
                LibraryFile now = library.add(content.get(), file.file().name());
                target = now.id().value();
                if (!listed.containsKey(target) && added.add(target)) {
                    files.add(new AppliedFile(path, now, old.orElse(null)));
                }
            }
            rows.add(
                    new ImportedFile(path, file.hash(), target, content.isPresent() ? 0 : REFUSED));
        }
        return new Stored(rows, files);
    }

    /**
     * What came of taking files back.
     *
     * @param stayed those that are there still
     * @param changed how many of them because they were changed since
     */
    record TakenBack(List<AppliedFile> stayed, int changed) {}

    /**
     * Takes files back, unless they were changed since, or something on the site leads to one and
     * there was none at its address before.
     *
     * @param links every link of the site, once all else is taken back
     */
    TakenBack undo(List<AppliedFile> files, Set<String> links) {
        List<AppliedFile> stayed = new ArrayList<>();
        int changed = 0;
        Map<UUID, LibraryFile> listed = listed();
        for (AppliedFile file : files) {
            LibraryFile now = listed.get(file.added().id().value());
            if (now == null) {
                continue;
            }
            if (now.version() != file.added().version()) {
                changed++;
                stayed.add(file);
            } else if (links.contains(now.address().path()) && !file.tookAddress()) {
                stayed.add(file);
            } else {
                library.delete(now.id());
                if (file.replaced() != null) {
                    library.restore(file.replaced());
                }
            }
        }
        return new TakenBack(stayed, changed);
    }

    private static boolean isHere(
            FoundFile file, Map<String, ImportedFile> known, Map<UUID, LibraryFile> listed) {
        ImportedFile before = known.get(file.file().path());
        return before != null
                && before.hash().equals(file.hash())
                && (!file.listed()
                        || before.version() == REFUSED
                        || find(before, listed).isPresent());
    }

    private static Optional<LibraryFile> find(
            @Nullable ImportedFile before, Map<UUID, LibraryFile> listed) {
        return before == null || before.target() == null
                ? Optional.empty()
                : Optional.ofNullable(listed.get(before.target()));
    }

    private Map<UUID, LibraryFile> listed() {
        return library.listFiles().stream()
                .collect(Collectors.toMap(file -> file.id().value(), file -> file));
    }
}
