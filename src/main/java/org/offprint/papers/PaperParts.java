package org.offprint.papers;

import static org.offprint.papers.PublicationColumns.date;
import static org.offprint.papers.PublicationColumns.list;
import static org.offprint.papers.PublicationColumns.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.profile.Orcid;

/** Puts papers together out of the rows of their tables; all but the papers' own are read first. */
final class PaperParts {

    private final Map<UUID, List<Author>> authors = new HashMap<>();
    private final Map<UUID, List<PaperLink>> links = new HashMap<>();
    private final Map<UUID, List<PaperVersion>> versions = new HashMap<>();

    private PaperParts() {}

    static PaperParts collector() {
        return new PaperParts();
    }

    void addAuthor(ResultSet row) throws SQLException {
        authors.computeIfAbsent(id(row, "paper_id"), id -> new ArrayList<>())
                .add(
                        new Author(
                                row.getString("given"),
                                row.getString("particle"),
                                row.getString("family"),
                                row.getString("suffix"),
                                value(row, "orcid", Orcid::new),
                                value(row, "url", WebLink::new),
                                row.getObject("is_owner", Boolean.class),
                                row.getBoolean("equal_part"),
                                row.getBoolean("corresponding")));
    }

    void addLink(ResultSet row) throws SQLException {
        links.computeIfAbsent(id(row, "paper_id"), id -> new ArrayList<>())
                .add(
                        new PaperLink(
                                LinkKind.valueOf(row.getString("kind")),
                                new WebLink(row.getString("url"))));
    }

    void addVersion(ResultSet row) throws SQLException {
        versions.computeIfAbsent(id(row, "paper_id"), id -> new ArrayList<>())
                .add(
                        new PaperVersion(
                                PaperType.valueOf(row.getString("paper_type")),
                                PublicationColumns.read(row),
                                date(row, "pub_date"),
                                value(row, "doi", Doi::new),
                                value(row, "arxiv", ArxivId::new),
                                value(row, "url", WebLink::new)));
    }

    Paper paper(ResultSet row) throws SQLException {
        UUID id = id(row, "id");
        Slug slug = new Slug(row.getString("slug"));
        return new Paper(
                new PaperId(id),
                slug,
                row.getLong("version"),
                row.getInt("sort_order"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PaperData(
                        row.getString("title"),
                        row.getBoolean("slug_chosen") ? slug : null,
                        authors.getOrDefault(id, List.of()),
                        PaperType.valueOf(row.getString("paper_type")),
                        PaperStatus.valueOf(row.getString("status")),
                        PublicationColumns.read(row),
                        published(row),
                        date(row, "online_date"),
                        row.getString("note"),
                        row.getString("award"),
                        row.getString("abstract_text"),
                        row.getString("lang"),
                        list(row, "tags", Function.identity()),
                        value(row, "url", WebLink::new),
                        links.getOrDefault(id, List.of()),
                        value(row, "doi", Doi::new),
                        value(row, "arxiv", ArxivId::new),
                        value(row, "citation_key", CitationKey::new),
                        versions.getOrDefault(id, List.of()),
                        pdf(row),
                        thumbnail(row),
                        row.getBoolean("selected"),
                        Visibility.valueOf(row.getString("visibility")),
                        list(row, "other_fields", PaperParts::otherField),
                        row.getString("source"),
                        row.getString("attention")));
    }

    private static OtherField otherField(String line) {
        int end = line.indexOf('=');
        return new OtherField(line.substring(0, end), line.substring(end + 1));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable PartialDate published(ResultSet row) throws SQLException {
        Integer year = row.getObject("pub_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year,
                        row.getObject("pub_month", Integer.class),
                        row.getObject("pub_day", Integer.class));
    }

    private static @Nullable Pdf pdf(ResultSet row) throws SQLException {
        String name = row.getString("pdf_name");
        return name == null ? null : new Pdf(name, row.getLong("pdf_bytes"));
    }

    private static @Nullable Picture thumbnail(ResultSet row) throws SQLException {
        String name = row.getString("thumb_name");
        return name == null
                ? null
                : new Picture(name, row.getInt("thumb_width"), row.getInt("thumb_height"));
    }
}
