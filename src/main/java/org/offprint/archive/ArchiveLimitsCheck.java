package org.offprint.archive;

import java.util.Map;
import java.util.zip.ZipEntry;

/** Holds an archive to the {@link ArchiveLimits}, by what it says of itself. */
final class ArchiveLimitsCheck {

    private ArchiveLimitsCheck() {}

    /**
     * Looks at every file before one is unpacked; later none may be longer than it was said to be.
     *
     * @throws RefusedArchiveException if one is too large, or all are
     */
    static void of(ArchiveManifest manifest, Map<String, ZipEntry> entries) {
        long texts = 0;
        for (ArchiveManifest.Entry file : manifest.files()) {
            ZipEntry entry = entries.get(file.name());
            long packed = entry == null ? 0 : Math.max(1, entry.getCompressedSize());
            if (file.bytes() < 0 || (entry != null && entry.getSize() != file.bytes())) {
                throw new RefusedArchiveException(
                        "“%s” is not as long as %s says."
                                .formatted(file.name(), ArchiveManifest.FILE));
            }
            if (file.bytes() > ArchiveLimits.SMALL
                    && file.bytes() / packed > ArchiveLimits.MOST_RATIO) {
                throw new RefusedArchiveException(
                        "“%s” becomes more than %d times larger when it is unpacked, as no file of a site does."
                                .formatted(file.name(), ArchiveLimits.MOST_RATIO));
            }
            if (file.name().startsWith("media/")) {
                if (file.bytes() > ArchiveLimits.MOST_MEDIA_BYTES) {
                    throw new RefusedArchiveException(
                            "“%s” is larger than %d MB, the most that a file may have."
                                    .formatted(file.name(), ArchiveLimits.MOST_MEDIA_BYTES >> 20));
                }
            } else {
                texts += file.bytes();
            }
        }
        if (texts > ArchiveLimits.MOST_TEXT_BYTES) {
            throw new RefusedArchiveException(
                    "Its texts are %,d MB long; with the memory that Offprint has, %,d MB is the most (-Xmx gives it more)."
                            .formatted(texts >> 20, ArchiveLimits.MOST_TEXT_BYTES >> 20));
        }
    }
}
