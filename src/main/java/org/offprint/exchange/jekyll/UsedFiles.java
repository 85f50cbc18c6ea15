package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.media.FileIntake;
import org.offprint.media.Pictures;

/**
 * Chooses the pictures, PDFs and downloads that are taken over: what the site's texts speak of, and
 * what lies in the folders for files. Each is read through once, for its hash; one that cannot be
 * read or is too large is a problem.
 */
final class UsedFiles {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp");
    private static final Set<String> DOWNLOADS =
            Set.of("pdf", "txt", "bib", "csv", "ipynb", "zip", "gz", "tgz");

    private final SiteFiles files;
    private final Problems problems;

    UsedFiles(SiteFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The files by their paths. */
    Map<String, FoundFile> read(
            Set<String> referenced, List<PaperOrigin> origins, @Nullable String photo) {
        Set<String> listed = new TreeSet<>(referenced);
        for (SiteFile file : files.list()) {
            if ((file.isIn("files") || file.isIn("assets/pdf"))
                    && DOWNLOADS.contains(ending(file))) {
                listed.add(file.path());
            }
        }
        Set<String> pdfs =
                origins.stream()
                        .flatMap(origin -> Stream.ofNullable(origin.pdf()))
                        .collect(Collectors.toSet());
        listed.removeAll(pdfs);
        Map<String, Boolean> wanted = new TreeMap<>();
        pdfs.forEach(path -> wanted.put(path, false));
        origins.stream()
                .flatMap(origin -> Stream.ofNullable(origin.thumbnail()))
                .forEach(path -> wanted.put(path, false));
        if (photo != null) {
            wanted.put(photo, false);
        }
        listed.forEach(path -> {
            boolean own = path.equals(photo);
            wanted.merge(path, !own, Boolean::logicalOr);
        });
        Map<String, FoundFile> used = new LinkedHashMap<>();
        wanted.forEach((path, library) ->
                files.find(path)
                        .filter(this::isTaken)
                        .flatMap(this::hash)
                        .ifPresent(found -> used.put(path, found.listed(library))));
        return used;
    }

    private record Hashed(SiteFile file, String hash) {

        FoundFile listed(boolean listed) {
            return new FoundFile(file, hash, listed);
        }
    }

    private boolean isTaken(SiteFile file) {
        String ending = ending(file);
        boolean picture = PICTURES.contains(ending);
        if (!picture && !DOWNLOADS.contains(ending)) {
            if (!ending.equals("md") && !ending.equals("html") && !ending.isEmpty()) {
                problems.ofFile(
                        file.path(),
                        "is a file of a kind that is not taken over; links to it lead nowhere here. Save it as PDF, PNG, JPEG or zip.");
            }
            return false;
        }
        long most = picture ? Pictures.MAX_BYTES : FileIntake.MAX_BYTES;
        if (file.bytes() > most) {
            problems.ofFile(
                    file.path(),
                    "is larger than %d MB and was left out; make it smaller."
                            .formatted(most >> 20));
            return false;
        }
        return true;
    }

    private Optional<Hashed> hash(SiteFile file) {
        try (InputStream input = files.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[64 << 10];
            for (int read; (read = input.read(block)) > 0; ) {
                digest.update(block, 0, read);
            }
            return Optional.of(new Hashed(file, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            problems.ofFile(file.path(), TextFiles.sentence(e));
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String ending(SiteFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
