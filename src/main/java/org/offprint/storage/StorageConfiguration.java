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
        database.create(dataSource);
        folder.marker().recordDatabase(clock.instant());
        return dataSource;
    }

    @Bean
    DurableTransactions transactionManager(DataSource dataSource) {
        return new DurableTransactions(dataSource, Durability.ofH2());
    }
}
