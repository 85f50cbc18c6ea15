package org.offprint.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An {@link ImportPlan} as scripts read it: JSON with one object, its members in the order of these
 * records, absent values null. The last five are there only where a whole site brought some.
 */
public record ImportReport(
        Person profile,
        List<Entry> papers,
        List<String> redirects,
        List<Problem> problems,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> news,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> talks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> teaching,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> pages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> files) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private static final Person NOBODY = new Person(null, null, null);

    /** What was read of the researcher. */
    public record Person(@Nullable String name, @Nullable String email, @Nullable String bio) {}

    /** One paper that was read. */
    public record Entry(
            String action,
            String title,
            List<String> authors,
            String type,
            @Nullable String venue,
            @Nullable String venueShort,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable String note,
            @Nullable String url,
            @Nullable String doi,
            @Nullable String arxiv,
            List<Link> links,
            String raw) {}

    /** One of a paper's links. */
    public record Link(String kind, String url) {}

    /** What could not be read; the line counts from the first line of the file. */
    public record Problem(@Nullable Integer line, @Nullable Integer column, String message) {}

    /**
     * One piece of news, talk, course, page or file of a site.
     *
     * @param file its path in the site
     */
    public record Item(String action, String title, String file) {}

    private ImportReport(
            Person profile, List<Entry> papers, List<String> redirects, List<Problem> problems) {
        this(
                profile, papers, redirects, problems, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** The same report with what a site holds besides papers. */
    public ImportReport with(
            List<String> redirects,
            List<Item> news,
            List<Item> talks,
            List<Item> teaching,
            List<Item> pages,
            List<Item> files) {
        return new ImportReport(
                profile, papers, redirects, problems, news, talks, teaching, pages, files);
    }

    /** Reports what an import would do, or did. */
    public static ImportReport of(ImportPlan plan) {
        var owner = plan.batch().owner();
        return new ImportReport(
                new Person(owner.name(), owner.email(), owner.bio()),
                plan.papers().stream().map(ImportReport::entry).toList(),
                plan.batch().redirects(),
                problems(plan.problems()));
    }

    /** Reports a file of which nothing could be read. */
    public static ImportReport of(ReadProblem problem) {
        return new ImportReport(NOBODY, List.of(), List.of(), problems(List.of(problem)));
    }

    /** One report of several files; the profile is the first that says anything. */
    public static ImportReport joined(List<ImportReport> reports) {
        return new ImportReport(
                reports.stream()
                        .map(ImportReport::profile)
                        .filter(person -> !person.equals(NOBODY))
                        .findFirst()
                        .orElse(NOBODY),
                all(reports, ImportReport::papers),
                reports.stream().flatMap(report -> report.redirects().stream()).distinct().toList(),
                all(reports, ImportReport::problems),
                all(reports, ImportReport::news),
                all(reports, ImportReport::talks),
                all(reports, ImportReport::teaching),
                all(reports, ImportReport::pages),
                all(reports, ImportReport::files));
    }

    private static <T> List<T> all(
            List<ImportReport> reports, Function<ImportReport, List<T>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream()).toList();
    }

    /** The report as indented JSON. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    private static List<Problem> problems(List<ReadProblem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.line(), problem.column(), problem.message()))
                .toList();
    }

    private static Entry entry(PlannedPaper planned) {
        PaperData data = planned.found().data();
        var date = data.date();
        return new Entry(
                planned.action().id(),
                data.title(),
                data.authors().stream().map(Author::displayName).toList(),
                data.type().id(),
                data.venue(),
                data.venueShort(),
                date == null ? null : date.year(),
                date == null ? null : date.month(),
                data.note(),
                data.url() == null ? null : data.url().value(),
                data.doi() == null ? null : data.doi().value(),
                data.arxiv() == null ? null : data.arxiv().value(),
                data.links().stream()
                        .map(link -> new Link(link.kind().id(), link.url().value()))
                        .toList(),
                planned.found().source());
    }
}
