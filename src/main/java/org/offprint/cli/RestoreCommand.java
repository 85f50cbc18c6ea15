package org.offprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.archive.ArchiveReader;
import org.offprint.archive.RefusedArchiveException;
import org.offprint.archive.SiteRestore;
import org.offprint.archive.VerifiedArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Puts an archive in the place of what the site holds. It is read completely before the data folder
 * is opened, so one that is refused leaves no trace.
 */
@Command(
        name = "restore",
        description =
                "Puts the archive of a site, as export --archive wrote it, into the data folder.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Site site;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--dry-run",
            description = "Only reads the archive and says what it holds; needs no database.")
    private boolean dryRun;

    @Option(
            names = "--replace",
            description = "Also where the site has content already, which is lost then.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "Such as site.zip.")
    private Path file = Path.of("");

    RestoreCommand(Site site) {
        this.site = site;
    }

    @Override
    public Integer call() {
        return site.withArchives(this::take);
    }

    private int take(ArchiveReader archives) {
        try (VerifiedArchive archive = archives.read(file)) {
            if (!dryRun) {
                site.requireNotHeld("Export");
                site.with(context -> {
                    restore(archive, context.getBean(SiteRestore.class));
                    return true;
                });
            }
            out().println(
                            "%s: %s; %s%s"
                                    .formatted(
                                            file,
                                            dryRun ? "whole" : "restored",
                                            archive.summary(),
                                            dryRun ? " (dry run: nothing was stored)" : ""));
            return 0;
        } catch (RefusedArchiveException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void restore(VerifiedArchive archive, SiteRestore restore) {
        if (restore.wouldReplaceContent() && !replace) {
            throw new CommandFailedException(
                    "The site in %s has content already, which would be lost; give --replace if you want that."
                            .formatted(site.folder()),
                    null);
        }
        try {
            restore.apply(archive);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The files could not be stored (%s); the site is as it was."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("The command line sets the specification");
        }
        return spec.commandLine().getOut();
    }
}
