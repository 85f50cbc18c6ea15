package org.offprint.media;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.markdown.PictureSize;
import org.offprint.markdown.PictureSizes;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner's files by their addresses. What a file held stays on the disk when it is deleted, so
 * that it can come back.
 */
@Service
@Transactional(readOnly = true)
public class FileLibrary implements PictureSizes {

    private static final String SUBJECT = "media";

    private final LibraryFiles files;
    private final MediaFiles contents;
    private final SiteRevision revision;
    private final Clock clock;

    FileLibrary(LibraryFiles files, MediaFiles contents, SiteRevision revision, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.revision = revision;
        this.clock = clock;
    }

    /** All files, the newest first. */
    public List<LibraryFile> listFiles() {
        return files.all();
    }

    /** The file of an address; empty if there is none. */
    public Optional<LibraryFile> find(FileAddress address) {
        return files.find(address);
    }

    /** Where the content of a file lies; empty if it is missing from the disk. */
    public Optional<Path> contentOf(LibraryFile file) {
        return contents.find(file.content().stored());
    }

    /**
     * Gives what was taken in an address made of its name; a number tells apart what has the same
     * name. The same file under the same name is there once.
     *
     * @param fileName what it was called where it came from
     */
    @Transactional
    public LibraryFile add(TakenFile taken, String fileName) {
        FileAddress wanted = FileAddress.from(fileName, taken.type());
        FileAddress free = wanted;
        for (int number = 2; ; number++) {
            Optional<LibraryFile> there = files.find(free);
            if (there.isEmpty()) {
                return insert(
                        new LibraryFile(FileId.random(), 0, free, taken, null, clock.instant()));
            }
            if (there.get().content().stored().equals(taken.stored())) {
                return there.get();
            }
            free = wanted.numbered(number);
        }
    }

    /**
     * Says what a picture shows.
     *
     * @param version the version that was read
     * @throws ConflictException if it was changed by somebody else meanwhile
     * @throws NotFoundException if it was deleted meanwhile
     */
    @Transactional
    public LibraryFile describe(FileId id, long version, @Nullable String alt) {
        LibraryFile described = get(id).described(alt);
        if (described.version() != version + 1 || !files.describe(version, described)) {
            throw new ConflictException(
                    "“%s” was changed in another window.".formatted(described.address()));
        }
        revision.contentChanged(SUBJECT);
        return described;
    }

    /**
     * Takes a file from its address.
     *
     * @return what was deleted, for {@link #restore}
     * @throws NotFoundException if it is gone already
     */
    @Transactional
    public LibraryFile delete(FileId id) {
        LibraryFile file = get(id);
        files.delete(id);
        revision.contentChanged(SUBJECT);
        return file;
    }

    /** Puts back what was deleted, under a number where its address is taken meanwhile. */
    @Transactional
    public LibraryFile restore(LibraryFile deleted) {
        FileAddress free = deleted.address();
        for (int number = 2; files.find(free).isPresent(); number++) {
            free = deleted.address().numbered(number);
        }
        return insert(deleted.at(free));
    }

    @Override
    public Optional<PictureSize> find(String path) {
        return Optional.of(path)
                .filter(p -> p.startsWith("/media/"))
                .flatMap(p -> FileAddress.parse(p.substring("/media/".length())))
                .flatMap(files::find)
                .map(file -> file.content().picture())
                .map(picture ->
                        new PictureSize(picture.width(), picture.height(), picture.srcset()));
    }

    private LibraryFile get(FileId id) {
        return files.find(id)
                .orElseThrow(() -> new NotFoundException("This file was deleted meanwhile."));
    }

    private LibraryFile insert(LibraryFile file) {
        files.insert(file);
        revision.contentChanged(SUBJECT);
        return file;
    }
}
