package org.offprint.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database in memory in which the rows of an archive are tried before the site's own is touched:
 * made in the form that the archive knows, then brought to today's by the migrations that every
 * database goes through.
 */
final class StagedSite implements AutoCloseable {

    private final HikariDataSource database;
    private final List<JavaMigration> migrations;
    final JdbcClient jdbc;

    /**
     * @param migrations those that are no SQL
     */
    StagedSite(List<JavaMigration> migrations) {
        this.migrations = migrations;
        database = new HikariDataSource();
        database.setPoolName("archive");
        database.setJdbcUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        database.setUsername("sa");
        database.setPassword("");
        database.setMaximumPoolSize(4);
        database.setMinimumIdle(0);
        jdbc = JdbcClient.create(database);
    }

    /** Brings the database to the form of this number. */
    void migrate(int schema) {
        flyway(MigrationVersion.fromVersion(String.valueOf(schema))).migrate();
    }

    /** Brings the database to today's form. */
    void migrate() {
        flyway(MigrationVersion.LATEST).migrate();
    }

    /** The number of today's form. */
    int newestSchema() {
        MigrationInfo[] all = flyway(MigrationVersion.LATEST).info().all();
        return Integer.parseInt(all[all.length - 1].getVersion().getVersion());
    }

    /** Takes rows in. */
    RowBatch rows() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new RowBatch(
                new JdbcTemplate(database),
                work -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** The database itself. */
    DataSource database() {
        return database;
    }

    /** Whether a table is there in the form that the database has. */
    boolean has(StoredTable table) {
        return jdbc.sql(
                                "select count(*) from information_schema.tables where lower(table_name) = ?")
                        .param(table.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes away what the migrations put into the tables. */
    void clear(List<StoredKind> kinds) {
        kinds.stream()
                .flatMap(kind -> kind.tables().stream())
                .filter(this::has)
                .forEach(table -> jdbc.sql("delete from " + table.name()).update());
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .target(target)
                .load();
    }

    @Override
    public void close() {
        jdbc.sql("shutdown").update();
        database.close();
    }
}
