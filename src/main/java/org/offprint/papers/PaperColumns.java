package org.offprint.papers;

import static org.offprint.papers.PublicationColumns.iso;
import static org.offprint.papers.PublicationColumns.lines;
import static org.offprint.papers.PublicationColumns.text;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;

/** What of a paper stands in which column, and the statements that write it there. */
final class PaperColumns {

    private static final List<String> PUBLICATION =
            List.of(
                    "venue",
                    "venue_short",
                    "volume",
                    "issue",
                    "pages",
                    "article_number",
                    "publisher",
                    "series",
                    "institution",
                    "editors",
                    "issn",
                    "isbn");

    private static final List<String> PAPER =
            joined(
                    List.of(
                            List.of(
                                    "version",
                                    "sort_order",
                                    "slug",
                                    "slug_chosen",
                                    "title",
                                    "paper_type",
                                    "status"),
                            PUBLICATION,
                            List.of(
                                    "pub_year",
                                    "pub_month",
                                    "pub_day",
                                    "online_date",
                                    "note",
                                    "award",
                                    "abstract_text",
                                    "lang",
                                    "tags",
                                    "url",
                                    "doi",
                                    "arxiv",
                                    "citation_key",
                                    "pdf_name",
                                    "pdf_bytes",
                                    "thumb_name",
                                    "thumb_width",
                                    "thumb_height",
                                    "selected",
                                    "visibility",
                                    "other_fields",
                                    "source",
                                    "attention",
                                    "changed_at")));

    static final String INSERT = insert("paper", joined(List.of(List.of("id"), PAPER)));

    static final String UPDATE =
            PAPER.stream()
                    .map(column -> column + " = :" + column)
                    .collect(
                            Collectors.joining(
                                    ", ",
                                    "update paper set ",
                                    " where id = :id and version = :read_version"));

    static final String INSERT_AUTHOR =
            insert(
                    "paper_author",
                    List.of(
                            "paper_id",
                            "sort_order",
                            "given",
                            "particle",
                            "family",
                            "suffix",
                            "orcid",
                            "url",
                            "is_owner",
                            "equal_part",
                            "corresponding"));

    static final String INSERT_LINK =
            insert("paper_link", List.of("paper_id", "sort_order", "kind", "url"));

    static final String INSERT_VERSION =
            insert(
                    "paper_version",
                    joined(
                            List.of(
                                    List.of("paper_id", "sort_order", "paper_type"),
                                    PUBLICATION,
                                    List.of("pub_date", "doi", "arxiv", "url"))));

    private PaperColumns() {}

    static Map<String, @Nullable Object> of(Paper paper) {
        PaperData data = paper.data();
        PartialDate date = data.date();
        Pdf pdf = data.pdf();
        Picture thumbnail = data.thumbnail();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", paper.id().value());
        columns.put("version", paper.version());
        columns.put("sort_order", paper.order());
        columns.put("slug", paper.slug().value());
        columns.put("slug_chosen", data.slug() != null);
        columns.put("title", data.title());
        columns.put("paper_type", data.type().name());
        columns.put("status", data.status().name());
        PublicationColumns.write(data.publication(), columns);
        columns.put("pub_year", date == null ? null : date.year());
        columns.put("pub_month", date == null ? null : date.month());
        columns.put("pub_day", date == null ? null : date.day());
        columns.put("online_date", iso(data.onlineDate()));
        columns.put("note", data.note());
        columns.put("award", data.award());
        columns.put("abstract_text", data.abstractText());
        columns.put("lang", data.language());
        columns.put("tags", lines(data.tags(), Function.identity()));
        columns.put("url", text(data.url()));
        columns.put("doi", text(data.doi()));
        columns.put("arxiv", text(data.arxiv()));
        columns.put("citation_key", text(data.citationKey()));
        columns.put("pdf_name", pdf == null ? null : pdf.name());
        columns.put("pdf_bytes", pdf == null ? null : pdf.bytes());
        columns.put("thumb_name", thumbnail == null ? null : thumbnail.name());
        columns.put("thumb_width", thumbnail == null ? null : thumbnail.width());
        columns.put("thumb_height", thumbnail == null ? null : thumbnail.height());
        columns.put("selected", data.selected());
        columns.put("visibility", data.visibility().name());
        columns.put(
                "other_fields",
                lines(data.otherFields(), field -> field.name() + '=' + field.tex()));
        columns.put("source", data.source());
        columns.put("attention", data.attention());
        columns.put("changed_at", paper.changedAt().atOffset(ZoneOffset.UTC));
        return columns;
    }

    static Map<String, @Nullable Object> of(UUID paper, int order, Author author) {
        Map<String, @Nullable Object> columns = part(paper, order);
        columns.put("given", author.given());
        columns.put("particle", author.particle());
        columns.put("family", author.family());
        columns.put("suffix", author.suffix());
        columns.put("orcid", author.orcid() == null ? null : author.orcid().value());
        columns.put("url", text(author.url()));
        columns.put("is_owner", author.owner());
        columns.put("equal_part", author.equal());
        columns.put("corresponding", author.corresponding());
        return columns;
    }

    static Map<String, @Nullable Object> of(UUID paper, int order, PaperLink link) {
        Map<String, @Nullable Object> columns = part(paper, order);
        columns.put("kind", link.kind().name());
        columns.put("url", link.url().value());
        return columns;
    }

    static Map<String, @Nullable Object> of(UUID paper, int order, PaperVersion version) {
        Map<String, @Nullable Object> columns = part(paper, order);
        columns.put("paper_type", version.type().name());
        PublicationColumns.write(version.publication(), columns);
        columns.put("pub_date", iso(version.date()));
        columns.put("doi", text(version.doi()));
        columns.put("arxiv", text(version.arxiv()));
        columns.put("url", text(version.url()));
        return columns;
    }

    private static Map<String, @Nullable Object> part(UUID paper, int order) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("paper_id", paper);
        columns.put("sort_order", order);
        return columns;
    }

    private static String insert(String table, List<String> columns) {
        return "insert into %s (%s) values (:%s)"
                .formatted(table, String.join(", ", columns), String.join(", :", columns));
    }

    private static List<String> joined(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
