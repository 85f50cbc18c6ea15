package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.archive.ArchiveFile;
import org.offprint.archive.SiteArchive;
import org.offprint.common.WebLink;
import org.offprint.snapshot.StaticSite;
import org.offprint.snapshot.StaticSite.Written;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Takes the site out of Offprint: as an archive of everything, as plain pages, or the papers in a
 * format.
 */
@Command(
        name = "export",
        description = "Takes what the site holds out of it.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Site site;

    @Spec private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private @Nullable Target target;

    ExportCommand(Site site) {
        this.site = site;
    }

    /** What is wanted; one of them. */
    static final class Target {

        @Option(
                names = "--archive",
                paramLabel = "FILE",
                description =
                        "Writes the whole site into a zip file that restore takes back: its content"
                                + " as JSON, Markdown and BibTeX, and all files.")
        private @Nullable Path archive;

        @Option(
                names = "--static",
                paramLabel = "DIR",
                description =
                        "Writes all public pages as plain HTML into a folder that any web server can"
                                + " serve, below any path. The folder is new, empty or an earlier"
                                + " snapshot, whose place it takes.")
        private @Nullable Path folder;

        @ArgGroup(exclusive = false)
        private @Nullable FormatExport papers;
    }

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description =
                    "With --static: where the folder will be found, such as"
                            + " https://jane.github.io/repo; the address of the site where it is not"
                            + " given.")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        Target wanted = target == null ? new Target() : target;
        if (wanted.papers != null && spec != null) {
            return wanted.papers.run(site, spec);
        }
        site.requireAtHand("Export");
        if (wanted.folder != null) {
            return pages(wanted.folder);
        }
        if (wanted.archive != null) {
            return archive(wanted.archive);
        }
        throw new IllegalStateException("The command line asks for one of them");
    }

    private int archive(Path file) {
        List<String> missing =
                site.with(context -> {
                    try {
                        return ArchiveFile.write(file, context.getBean(SiteArchive.class));
                    } catch (IOException e) {
                        throw new CommandFailedException(
                                "%s cannot be written: %s.".formatted(file, e.getMessage()), e);
                    }
                });
        for (String name : missing) {
            err(
                    "The file media/%s is missing from the data folder; the archive is without it."
                            .formatted(name));
        }
        return missing.isEmpty() ? 0 : 1;
    }

    private int pages(Path folder) {
        WebLink address = url == null ? null : WebLink.of(url);
        Written written =
                site.withPages(context -> {
                    try {
                        return context.getBean(StaticSite.class).write(folder, address);
                    } catch (IOException e) {
                        throw new CommandFailedException(
                                "%s cannot be written: %s.".formatted(folder, e.getMessage()), e);
                    }
                });
        written.left().forEach(this::err);
        return 0;
    }

    private void err(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(line);
        }
    }
}
