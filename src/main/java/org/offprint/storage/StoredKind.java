package org.offprint.storage;

import java.util.List;
import javax.sql.DataSource;

/**
 * One kind of the owner's content, such as the papers: in which tables it lies, and how to see that
 * all of it can be read. Whoever keeps content in the database declares it here, so that an archive
 * of the site carries it. A kind depends on nothing, so it can be asked about a database that is
 * not the site's.
 */
public interface StoredKind {

    /** What it is called, in small letters; its file in an archive is called like that. */
    String name();

    /** Its tables; what refers to another one stands behind it. */
    List<StoredTable> tables();

    /**
     * Makes records of all rows, as the site does when it shows them.
     *
     * @throws RuntimeException if one of them is no record that could have been stored
     */
    void readAll(DataSource database);
}
