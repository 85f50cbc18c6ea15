package org.offprint.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.stereotype.Service;

/**
 * Takes files of every kind in: tells what each is by its content, refuses what could do harm in a
 * visitor's browser, and brings the content to the disk before anything speaks of it.
 */
@Service
public class FileIntake {

    /** The most bytes of a file; of a picture {@link Pictures#MAX_BYTES}. */
    public static final long MAX_BYTES = Pdfs.MAX_BYTES;

    private final MediaFiles files;
    private final Pictures pictures;

    FileIntake(MediaFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /**
     * Checks and stores the content of an upload.
     *
     * @param upload the caller closes it
     * @param fileName what it is called; trusted only to tell plain texts apart
     * @throws IllegalArgumentException with a sentence for the person if it is not taken
     * @throws IOException if the upload breaks off or the disk does not take the file
     */
    public TakenFile take(InputStream upload, String fileName) throws IOException {
        try (Incoming incoming = files.receive(upload, MAX_BYTES)) {
            if (incoming.isTooLarge()) {
                throw new IllegalArgumentException(
                        "The file is larger than %d MB; please make it smaller."
                                .formatted(MAX_BYTES >> 20));
            }
            FileContent content = FileContent.of(incoming, fileName);
            if (content.isPicture()) {
                return picture(incoming);
            }
            FileType type = content.requireType();
            return new TakenFile(
                    files.keep(incoming, "." + type.ending()), type, incoming.bytes(), null);
        }
    }

    private TakenFile picture(Incoming incoming) throws IOException {
        try (InputStream input = Files.newInputStream(incoming.file())) {
            Picture picture = pictures.store(input);
            StoredPicture stored = pictures.findStored(picture.name()).orElseThrow();
            return TakenFile.of(picture, Files.size(stored.file()));
        }
    }
}
