package org.offprint.cli;

import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The site's services over its data folder, without any of its doors: what a command needs and no
 * more. It is no {@code @Configuration}, so that the site that serves does not find it.
 */
@ComponentScan(
        basePackages = "org.offprint",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "org\\.offprint\\.OffprintApplication",
                        "org\\.offprint\\.(admin|api|home|cli|security)\\..*",
                        "org\\.offprint\\..*\\.(ui|web)\\..*",
                        "org\\.offprint\\.site\\..*(Controller|Configuration|Advice)"
                    })
        })
@ConfigurationPropertiesScan("org.offprint.settings")
@ImportAutoConfiguration({
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
class CommandConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
