package org.offprint.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.offprint.settings.OffprintSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the data folder and the database in it, in an order that never overwrites a damaged one.
 */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    DataFolder dataFolder(OffprintSettings settings) {
        return DataFolder.open(settings.data());
    }

    /** Closed after the data source, whose bean depends on it; only then its file is complete. */
    @Bean
    Database database(DataFolder folder) {
        return new Database(folder);
    }

    @Bean
    HikariDataSource dataSource(Database database, DataFolder folder, Clock clock) {
        database.requireWhole();
        var dataSource = new HikariDataSource();
        dataSource.setPoolName("offprint");
        dataSource.setJdbcUrl(database.url());
        dataSource.setUsername("sa");
        dataSource.setPassword("");
        dataSource.setMaximumPoolSize(8);
        dataSource.setMinimumIdle(1);
        // H2 calls a connection valid whose database it has closed behind it, after a full disk for
        // instance; only a statement tells, and then the next connection opens the database again.
        dataSource.setConnectionTestQuery("select 1");
        database.create(dataSource);
        folder.marker().recordDatabase(clock.instant());
        return dataSource;
    }

    @Bean
    DiskSpace diskSpace(DataFolder folder) {
        return new DiskSpace(folder.path());
    }

    @Bean
    DurableTransactions transactionManager(DataSource dataSource, DiskSpace space) {
        return new DurableTransactions(dataSource, Durability.ofH2(), space);
    }
}
