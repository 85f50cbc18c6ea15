package org.offprint.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;

/** The columns that a paper and each of its versions share, and how values stand in them. */
final class PublicationColumns {

    private PublicationColumns() {}

    static void write(Publication publication, Map<String, @Nullable Object> columns) {
        columns.put("venue", publication.venue());
        columns.put("venue_short", publication.venueShort());
        columns.put("volume", publication.volume());
        columns.put("issue", publication.issue());
        columns.put("pages", publication.pages());
        columns.put("article_number", publication.articleNumber());
        columns.put("publisher", publication.publisher());
        columns.put("series", publication.series());
        columns.put("institution", publication.institution());
        columns.put("editors", lines(publication.editors(), PublicationColumns::familyFirst));
        columns.put("issn", text(publication.issn()));
        columns.put("isbn", text(publication.isbn()));
    }

    static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("venue"),
                row.getString("venue_short"),
                row.getString("volume"),
                row.getString("issue"),
                row.getString("pages"),
                row.getString("article_number"),
                row.getString("publisher"),
                row.getString("series"),
                row.getString("institution"),
                list(row, "editors", PublicationColumns::editor),
                value(row, "issn", Issn::new),
                value(row, "isbn", Isbn::new));
    }

    static <T> @Nullable T value(ResultSet row, String column, Function<String, T> constructor)
            throws SQLException {
        String value = row.getString(column);
        return value == null ? null : constructor.apply(value);
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        return value(row, column, PartialDate::of);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    /** A short list in one column, a line for each value; no value has a line's end in it. */
    static <T> String lines(List<T> values, Function<T, String> writer) {
        return values.stream().map(writer).collect(Collectors.joining("\n"));
    }

    static <T> List<T> list(ResultSet row, String column, Function<String, T> reader)
            throws SQLException {
        String lines = row.getString(column);
        return lines == null || lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n")).map(reader).toList();
    }

    /** All four parts of a name, so that none has to be guessed again. */
    private static String familyFirst(Author editor) {
        return String.join(
                "\t",
                orEmpty(editor.given()),
                orEmpty(editor.particle()),
                editor.family(),
                orEmpty(editor.suffix()));
    }

    private static Author editor(String line) {
        String[] parts = line.split("\t", -1);
        return new Author(parts[0], parts[1], parts[2], parts[3]);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
