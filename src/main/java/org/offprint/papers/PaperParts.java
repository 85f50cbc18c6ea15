package org.offprint.papers;

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
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;

/** Puts papers together out of the rows of the three tables; authors and links are read first. */
final class PaperParts {

    private final Map<UUID, List<Author>> authors = new HashMap<>();
    private final Map<UUID, List<PaperLink>> links = new HashMap<>();

    private PaperParts() {}

    static PaperParts collector() {
        return new PaperParts();
    }

    void addAuthor(ResultSet row) throws SQLException {
        authors.computeIfAbsent(id(row, "paper_id"), id -> new ArrayList<>())
                .add(new Author(row.getString("given"), row.getString("family")));
    }

    void addLink(ResultSet row) throws SQLException {
        links.computeIfAbsent(id(row, "paper_id"), id -> new ArrayList<>())
                .add(
                        new PaperLink(
                                LinkKind.valueOf(row.getString("kind")),
                                new WebLink(row.getString("url"))));
    }

    Paper paper(ResultSet row) throws SQLException {
        UUID id = id(row, "id");
        return new Paper(
                new PaperId(id),
                row.getLong("version"),
                row.getInt("sort_order"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PaperData(
                        row.getString("title"),
                        authors.getOrDefault(id, List.of()),
                        PaperType.valueOf(row.getString("paper_type")),
                        row.getString("venue"),
                        row.getString("venue_short"),
                        date(row),
                        row.getString("note"),
                        row.getString("abstract_text"),
                        read(row, "url", WebLink::new),
                        links.getOrDefault(id, List.of()),
                        read(row, "doi", Doi::new),
                        read(row, "arxiv", ArxivId::new),
                        read(row, "citation_key", CitationKey::new),
                        row.getBoolean("selected"),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getString("source"),
                        row.getString("attention")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable PartialDate date(ResultSet row) throws SQLException {
        Integer year = row.getObject("pub_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year,
                        row.getObject("pub_month", Integer.class),
                        row.getObject("pub_day", Integer.class));
    }

    private static <T> @Nullable T read(
            ResultSet row, String column, Function<String, T> constructor) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : constructor.apply(value);
    }
}
