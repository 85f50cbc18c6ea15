package org.offprint.storage;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What has to happen after the commit of a write before it may be acknowledged, so that it survives
 * the loss of power.
 */
@FunctionalInterface
interface Durability {

    /**
     * Forces what was committed to the disk.
     *
     * @param connection the connection that committed
     * @throws SQLException if it cannot; then the write must not be acknowledged
     */
    void force(Connection connection) throws SQLException;

    /**
     * H2 writes a commit to the file but never asks the operating system to put it on the disk;
     * {@code CHECKPOINT SYNC} does both, in about three milliseconds.
     */
    static Durability ofH2() {
        return connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        };
    }
}
