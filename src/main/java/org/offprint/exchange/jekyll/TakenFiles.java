package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.ReadProblem;
import org.offprint.media.FileIntake;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.media.TakenFile;

/** The files of a site whose content is on our disk, before any row speaks of them. */
final class TakenFiles {

    private final Map<String, TakenFile> taken = new HashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    /** Takes files in, one after another; one that is refused is a problem. */
    static TakenFiles take(
            List<FoundFile> wanted, SiteFiles files, FileIntake intake, ImportProgress progress) {
        TakenFiles all = new TakenFiles();
        int done = 0;
        for (FoundFile file : wanted) {
            progress.reached(done++, wanted.size());
            try (InputStream input = files.open(file.file())) {
                all.taken.put(file.file().path(), intake.take(input, file.file().name()));
            } catch (IOException | IllegalArgumentException e) {
                all.problems.add(
                        ReadProblem.ofFile(
                                "%s: %s It was left out."
                                        .formatted(file.file().path(), e.getMessage())));
            }
        }
        return all;
    }

    List<ReadProblem> problems() {
        return problems;
    }

    Optional<TakenFile> find(@Nullable String path) {
        return Optional.ofNullable(path).map(taken::get);
    }

    Optional<Pdf> pdf(@Nullable String path) {
        return find(path)
                .filter(file -> file.stored().endsWith(".pdf"))
                .map(file -> new Pdf(file.stored(), file.bytes()));
    }

    Optional<Picture> picture(@Nullable String path) {
        return find(path).flatMap(file -> Optional.ofNullable(file.picture()));
    }
}
