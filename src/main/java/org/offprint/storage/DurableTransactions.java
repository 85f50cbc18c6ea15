package org.offprint.storage;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Commits every write of the console, the API and the imports in one way: a transaction that may
 * have written is acknowledged only once {@link Durability} holds.
 */
class DurableTransactions extends JdbcTransactionManager {

    private final Durability durability;
    private final DiskSpace space;

    DurableTransactions(DataSource dataSource, Durability durability, DiskSpace space) {
        super(dataSource);
        this.durability = durability;
        this.space = space;
    }

    /**
     * Refuses to begin a write that might find no room: H2 closes a database whose file it cannot
     * write, and then nobody can read it either.
     */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!definition.isReadOnly()) {
            space.require();
        }
        super.doBegin(transaction, definition);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (status.isReadOnly()) {
            return;
        }
        var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try {
            durability.force(transaction.getConnectionHolder().getConnection());
        } catch (SQLException e) {
            throw new TransactionSystemException("The commit could not be put on the disk", e);
        }
    }
}
