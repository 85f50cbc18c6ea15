package org.offprint.media;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.offprint.markdown.PictureSize;
import org.offprint.markdown.PictureSizes;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * The owner's files by their addresses. What a file held stays on the disk when it is deleted, so
 * that it can come back.
 */
@Service
@Transactional(readOnly = true)
public class FileLibrary implements PictureSizes, Restorer<LibraryFile> {

    private static final Recorded<LibraryFile> RECORDED =
            new Recorded<>(
                    "files",
                    new TypeReference<>() {},
                    file -> file.id().toString(),
                    file -> file.address().toString());

    private static final String SUBJECT = "media";

    private final LibraryFiles files;
    private final MediaFiles contents;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final Clock clock;

    FileLibrary(
            LibraryFiles files,
            MediaFiles contents,
            SiteRevision revision,
            ChangeLog log,
            Clock clock) {
        this.log = log;
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
        LibraryFile before = get(id);
        LibraryFile described = before.described(alt);
        if (described.version() != version + 1 || !files.describe(version, described)) {
            throw new ConflictException(
                    "“%s” was changed in another window.".formatted(described.address()));
        }
        log.changed(RECORDED, before, described);
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
        log.deleted(RECORDED, List.of(file));
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
    public Recorded<LibraryFile> recorded() {
        return RECORDED;
    }

    @Override
    public Optional<LibraryFile> current(String entry) {
        return files.find(id(entry));
    }

    @Override
    @Transactional
    public void bringBack(List<LibraryFile> states) {
        for (LibraryFile state : states) {
            Optional<LibraryFile> now = files.find(state.id());
            if (now.isPresent()) {
                describe(state.id(), now.get().version(), state.alt());
            } else {
                restore(state);
            }
        }
    }

    @Override
    @Transactional
    public void remove(Collection<String> entries) {
        entries.forEach(entry -> files.find(id(entry)).ifPresent(file -> delete(file.id())));
    }

    @Override
    public String editAddress(String entry) {
        return "files";
    }

    private static FileId id(String entry) {
        return new FileId(UUID.fromString(entry));
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
        log.added(RECORDED, List.of(file));
        revision.contentChanged(SUBJECT);
        return file;
    }
}
