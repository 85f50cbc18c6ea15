package org.offprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.offprint.common.Visibility;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.ImportReport;
import org.offprint.exchange.ImportReport.Item;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.jekyll.FoundFile;
import org.offprint.exchange.jekyll.FoundSite;
import org.offprint.exchange.jekyll.PlannedEntry;
import org.offprint.exchange.jekyll.SiteChoices;
import org.offprint.exchange.jekyll.SiteFiles;
import org.offprint.exchange.jekyll.SiteImport;
import org.offprint.exchange.jekyll.SitePlan;
import org.offprint.exchange.jekyll.SiteReader;
import org.offprint.settings.ImportLimits;

/**
 * A site of git and Jekyll that was taken in, or would be.
 *
 * @param problems what could not be read, and what could not be taken over in the end
 */
record WholeSite(SitePlan plan, List<ReadProblem> problems) {

    /** Whether a path is a folder or a zip. */
    static boolean isSite(Path path) {
        return Files.isDirectory(path) || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Reads a site and takes it in.
     *
     * @param dryRun whether nothing is to be stored; then no database is needed
     * @throws UncheckedIOException with a sentence where there is nothing at the path
     */
    static WholeSite take(Path path, Site site, ImportLimits limits, boolean dryRun) {
        if (!Files.exists(path)) {
            throw new UncheckedIOException(
                    new IOException("There is no file %s; check its path.".formatted(path)));
        }
        try (SiteFiles files = SiteFiles.of(path, limits)) {
            if (dryRun && !site.isAtHand()) {
                FoundSite found = read(files, Clock.systemUTC(), limits);
                return new WholeSite(SiteImport.planForEmptySite(found), found.problems());
            }
            return site.with(context -> {
                FoundSite found = read(files, context.getBean(Clock.class), limits);
                SiteImport imports = context.getBean(SiteImport.class);
                SitePlan plan = imports.plan(found, Visibility.PUBLIC);
                List<ReadProblem> problems = new ArrayList<>(plan.problems());
                if (!dryRun) {
                    problems.addAll(
                            imports.apply(
                                            plan,
                                            files,
                                            SiteChoices.AS_PLANNED,
                                            ImportProgress.SILENT)
                                    .problems());
                }
                return new WholeSite(plan, problems);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be read: %s.".formatted(path, e.getMessage()), e);
        }
    }

    /** A problem in a line; its message names the file of the site already. */
    static String sentence(ReadProblem problem) {
        if (problem.line() == null) {
            return problem.message();
        }
        return problem.column() == null
                ? "line %d of %s".formatted(problem.line(), problem.message())
                : "line %d, column %d of %s"
                        .formatted(problem.line(), problem.column(), problem.message());
    }

    /** The same as scripts read it. */
    ImportReport report() {
        List<String> redirects = new ArrayList<>(plan.site().batch().redirects());
        plan.site().origins().forEach(origin -> redirects.addAll(origin.addresses()));
        plan.kinds()
                .forEach(kind ->
                        kind.entries()
                                .forEach(entry -> redirects.addAll(entry.found().addresses())));
        return ImportReport.of(plan.papers())
                .with(
                        redirects.stream().distinct().toList(),
                        items(plan.news()),
                        items(plan.talks()),
                        items(plan.courses()),
                        items(plan.pages()),
                        plan.site().files().values().stream()
                                .sorted(Comparator.comparing(file -> file.file().path()))
                                .map(this::item)
                                .toList());
    }

    private static List<Item> items(List<? extends PlannedEntry<?>> entries) {
        return entries.stream()
                .map(entry ->
                        new Item(entry.action().id(), entry.found().name(), entry.found().file()))
                .toList();
    }

    private Item item(FoundFile file) {
        String action = plan.files().contains(file) ? "add" : "same";
        return new Item(action, file.file().name(), file.file().path());
    }

    private static FoundSite read(SiteFiles files, Clock clock, ImportLimits limits) {
        return new SiteReader(LocalDate.ofInstant(clock.instant(), clock.getZone()), limits)
                .read(files);
    }
}
