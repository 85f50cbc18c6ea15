package org.offprint.archive;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of the newest migration that a database has seen. */
final class SchemaVersion {

    private SchemaVersion() {}

    static int of(JdbcClient jdbc) {
        return jdbc.sql(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"version\" is not null")
                .query(Integer.class)
                .single();
    }
}
