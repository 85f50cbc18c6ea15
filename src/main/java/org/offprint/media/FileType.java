package org.offprint.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are kept; there are no others, above all none that a browser runs. */
public enum FileType {
    JPEG("jpg", FileKind.PICTURE, "image/jpeg"),
    PNG("png", FileKind.PICTURE, "image/png"),
    PDF("pdf", FileKind.PDF, "application/pdf"),
    TEXT("txt", FileKind.DOWNLOAD, "text/plain;charset=utf-8"),
    MARKDOWN("md", FileKind.DOWNLOAD, "text/plain;charset=utf-8"),
    BIBTEX("bib", FileKind.DOWNLOAD, "text/plain;charset=utf-8"),
    CSV("csv", FileKind.DOWNLOAD, "text/plain;charset=utf-8"),
    NOTEBOOK("ipynb", FileKind.DOWNLOAD, "text/plain;charset=utf-8"),
    ZIP("zip", FileKind.DOWNLOAD, "application/octet-stream"),
    TAR("tar.gz", FileKind.DOWNLOAD, "application/octet-stream");

    private final String ending;
    private final FileKind kind;
    private final String contentType;

    FileType(String ending, FileKind kind, String contentType) {
        this.ending = ending;
        this.kind = kind;
        this.contentType = contentType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    public FileKind kind() {
        return kind;
    }

    /** As what it is served. */
    public String contentType() {
        return contentType;
    }

    /** The type whose ending a file name has, in capitals or not; empty for any other. */
    static Optional<FileType> named(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tgz")) {
            return Optional.of(TAR);
        }
        if (name.endsWith(".jpeg")) {
            return Optional.of(JPEG);
        }
        return Arrays.stream(values()).filter(type -> name.endsWith("." + type.ending)).findFirst();
    }
}
