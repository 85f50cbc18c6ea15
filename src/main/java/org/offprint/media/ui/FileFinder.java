package org.offprint.media.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.offprint.common.Findable;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.MessageFile;
import org.offprint.common.ui.PaletteSource;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.springframework.stereotype.Component;

/** Finds files, by their addresses and by what they show. */
@Component
final class FileFinder implements PaletteSource {

    private final MessageFile words = MessageFile.beside(FileFinder.class, "palette");
    private final FileLibrary library;

    FileFinder(FileLibrary library) {
        this.library = library;
    }

    @Override
    public List<Found> find(Sought sought, int most) {
        if (sought.isNothing()) {
            return List.of();
        }
        List<Findable<LibraryFile>> files =
                library.listFiles().stream()
                        .map(file ->
                                new Findable<>(
                                        file,
                                        file.address().toString(),
                                        Objects.requireNonNullElse(file.alt(), "")))
                        .toList();
        return sought.nearest(files, most).stream()
                .map(near -> {
                    LibraryFile file = near.thing();
                    return new Found(
                            words.get("files"),
                            file.address().toString(),
                            Objects.requireNonNullElse(file.alt(), ""),
                            "files?%s=%s"
                                    .formatted(
                                            FilesView.QUERY,
                                            URLEncoder.encode(
                                                    file.address().toString(),
                                                    StandardCharsets.UTF_8)),
                            near.distance());
                })
                .toList();
    }
}
