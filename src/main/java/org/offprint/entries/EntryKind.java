package org.offprint.entries;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;

/** The entries of one kind. */
public abstract class EntryKind implements StoredKind {

    private final StoredTable table;

    /**
     * @param table where they lie
     */
    protected EntryKind(StoredTable table) {
        this.table = table;
    }

    /** The same table as the feature reads it. */
    protected abstract EntryTable<?> table(DataSource database);

    @Override
    public String name() {
        return table.label();
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(table);
    }

    @Override
    public void readAll(DataSource database) {
        table(database).all();
    }
}
