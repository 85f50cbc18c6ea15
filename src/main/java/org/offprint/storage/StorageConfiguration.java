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

    @Bean
    DataSource dataSource(DataFolder folder, Clock clock) {
        var database = new Database(folder);
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
