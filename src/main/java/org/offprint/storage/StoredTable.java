package org.offprint.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the owner's content. Its columns are not listed: what is carried are all that the
 * database has.
 *
 * @param name what the database calls it
 * @param label what an archive calls it
 * @param order the columns by which its rows are sorted, always in the same way
 * @param owner the column that names the row which this one is a part of; null where it is no part
 * @param parts tables whose rows are parts of rows of this one
 * @param lists columns that hold a value on each line
 * @param files columns that hold the name of a stored file
 * @param texts columns that hold a text of the owner's worth a file, and what an archive calls that
 *     file; {@code {slug}} in it stands for the value of that column
 * @param versionsOf the column that names the row whose version this one remembers in its own
 *     {@code version}; null where such a column counts the changes of the row itself
 */
public record StoredTable(
        String name,
        String label,
        List<String> order,
        @Nullable String owner,
        List<StoredTable> parts,
        Set<String> lists,
        Set<String> files,
        Map<String, String> texts,
        @Nullable String versionsOf) {

    public StoredTable {
        order = List.copyOf(order);
        parts = List.copyOf(parts);
        lists = Set.copyOf(lists);
        files = Set.copyOf(files);
        texts = Map.copyOf(texts);
    }

    /** A table of rows that stand for themselves. */
    public static StoredTable of(String name, String label, String... order) {
        return new StoredTable(
                name, label, List.of(order), null, List.of(), Set.of(), Set.of(), Map.of(), null);
    }

    /** A table of parts, each with its place among those of the same row. */
    public static StoredTable partOf(String owner, String name, String label) {
        return new StoredTable(
                name,
                label,
                List.of("sort_order"),
                owner,
                List.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                null);
    }

    /** The same with these parts. */
    public StoredTable with(StoredTable... parts) {
        return new StoredTable(
                name, label, order, owner, List.of(parts), lists, files, texts, versionsOf);
    }

    /** The same with columns of which each holds a value on each line. */
    public StoredTable lists(String... columns) {
        return new StoredTable(
                name, label, order, owner, parts, Set.of(columns), files, texts, versionsOf);
    }

    /** The same with columns that name stored files. */
    public StoredTable files(String... columns) {
        return new StoredTable(
                name, label, order, owner, parts, lists, Set.of(columns), texts, versionsOf);
    }

    /** The same with a column whose text an archive keeps in a file of its own. */
    public StoredTable text(String column, String file) {
        return new StoredTable(
                name, label, order, owner, parts, lists, files, Map.of(column, file), versionsOf);
    }

    /** The same, whose {@code version} is that of the row that a column names. */
    public StoredTable versionsOf(String column) {
        return new StoredTable(name, label, order, owner, parts, lists, files, texts, column);
    }

    /** This table and those of its parts. */
    public Stream<StoredTable> withParts() {
        return Stream.concat(Stream.of(this), parts.stream());
    }
}
