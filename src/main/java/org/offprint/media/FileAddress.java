package org.offprint.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.common.Slug;

/**
 * The lasting, readable address of an upload, such as {@code slides-icml-2024.pdf}. It never looks
 * like the name of a stored file, which is made of a hash.
 */
public record FileAddress(Slug name, FileType type) {

    private static final Pattern LIKE_A_HASH = Pattern.compile("[a-z0-9]{32}(-\\d{3,4})?");
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(tar\\.gz|[a-z0-9]{1,8})$");

    public FileAddress {
        if (LIKE_A_HASH.matcher(name.value()).matches()) {
            throw new IllegalArgumentException("“%s” looks like a hash.".formatted(name));
        }
    }

    /** Makes an address out of the name that a file had on somebody's disk. */
    static FileAddress from(String fileName, FileType type) {
        String bare = FOLDERS.matcher(fileName.strip()).replaceFirst("");
        Slug name =
                Slug.from(ENDING.matcher(bare).replaceFirst(""))
                        .orElseGet(() ->
                                new Slug(
                                        switch (type.kind()) {
                                            case PICTURE -> "picture";
                                            case PDF -> "document";
                                            case DOWNLOAD -> "file";
                                        }));
        return LIKE_A_HASH.matcher(name.value()).matches()
                ? new FileAddress(new Slug("file-" + name), type)
                : new FileAddress(name, type);
    }

    /** Reads an address; empty if no file can have it. */
    public static Optional<FileAddress> parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return Slug.parse(text.substring(0, dot))
                .filter(name -> !LIKE_A_HASH.matcher(name.value()).matches())
                .flatMap(name ->
                        FileType.named(text)
                                .map(type -> new FileAddress(name, type))
                                .filter(address -> address.toString().equals(text)));
    }

    /** The path that serves it. */
    public String path() {
        return "/media/" + this;
    }

    FileAddress numbered(int number) {
        return new FileAddress(name.numbered(number), type);
    }

    @Override
    public String toString() {
        return name + "." + type.ending();
    }
}
