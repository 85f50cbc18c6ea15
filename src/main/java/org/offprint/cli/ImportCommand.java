package org.offprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Visibility;
import org.offprint.exchange.Batch;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportPlanner;
import org.offprint.exchange.ImportReport;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.paste.FileReader;
import org.offprint.exchange.paste.Recognised;
import org.offprint.settings.ImportLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes pages into the site. A file that cannot be read stores nothing and does not keep the others
 * out.
 */
@Command(
        name = "import",
        description =
                "Takes the papers and the biography of an academicpages page into the site, or a whole site of academicpages or al-folio.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Site site;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--dry-run",
            description = "Only says what would be done; stores nothing and needs no database.")
    private boolean dryRun;

    @Option(names = "--json", description = "Says it as JSON, for scripts.")
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Such as _pages/about.md, or the folder or the zip of a whole site.")
    private List<Path> files = List.of();

    ImportCommand(Site site) {
        this.site = site;
    }

    @Override
    public Integer call() {
        ImportLimits limits = site.settings().importLimits();
        List<ImportReport> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                if (WholeSite.isSite(file)) {
                    wholeSite(file, limits, reports, problems);
                    continue;
                }
                Batch batch = read(file, limits);
                ImportPlan plan = dryRun ? dryRun(batch) : store(batch);
                plan.problems().forEach(problem -> problems.add(sentence(file, problem)));
                reports.add(ImportReport.of(plan));
                if (!json) {
                    out().println(new ImportSummary(plan, dryRun).text(file));
                }
            } catch (UncheckedIOException e) {
                var problem = ReadProblem.ofFile(String.valueOf(e.getMessage()));
                problems.add(sentence(file, problem));
                reports.add(ImportReport.of(problem));
            }
        }
        if (json) {
            out().println(ImportReport.joined(reports).json());
        }
        problems.forEach(err()::println);
        return problems.isEmpty() ? 0 : 1;
    }

    private void wholeSite(
            Path file, ImportLimits limits, List<ImportReport> reports, List<String> problems) {
        WholeSite whole = WholeSite.take(file, site, limits, dryRun);
        whole.problems()
                .forEach(problem -> problems.add(file + ": " + WholeSite.sentence(problem)));
        reports.add(whole.report());
        if (!json) {
            out().println(new SiteSummary(whole.plan(), dryRun).text(file));
        }
    }

    /** Compares with the site where there is one that nobody holds, and else with an empty one. */
    private ImportPlan dryRun(Batch batch) {
        return site.isAtHand()
                ? site.with(context ->
                        context.getBean(BatchImport.class).plan(batch, Visibility.PUBLIC))
                : ImportPlanner.forEmptySite().plan(batch);
    }

    private ImportPlan store(Batch batch) {
        return site.with(context -> {
            BatchImport imports = context.getBean(BatchImport.class);
            ImportPlan plan = imports.plan(batch, Visibility.PUBLIC);
            imports.apply(plan, ImportChoices.AS_PLANNED, new ImportProgressLine(err()));
            return plan;
        });
    }

    private static Batch read(Path file, ImportLimits limits) {
        FileReader reader = new FileReader(limits);
        try {
            Optional<ReadProblem> refusal = reader.refusal("The file", Files.size(file));
            Recognised read =
                    refusal.isPresent()
                            ? FileReader.refused(refusal.get())
                            : reader.read(file.toString(), Files.readAllBytes(file));
            return read.readOffline();
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no file %s; check its path.".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static String sentence(Path file, ReadProblem problem) {
        StringBuilder place = new StringBuilder(file.toString());
        if (problem.line() != null) {
            place.append(':').append(problem.line());
            if (problem.column() != null) {
                place.append(':').append(problem.column());
            }
        }
        return place + ": " + problem.message();
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("The command line sets the specification");
        }
        return spec;
    }
}
