package org.offprint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.offprint.settings.OffprintSettings;
import org.offprint.site.SiteRevision;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.test.context.TestPropertySource;

/**
 * Services and repositories over a database in memory, each test rolled back, the clock standing at
 * {@link #NOW}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@Import(Slice.Setting.class)
@TestPropertySource(properties = "offprint.starter=empty")
public @interface Slice {

    /** What the clock says. */
    Instant NOW = Instant.parse("2026-11-24T10:15:30Z");

    /** The beans of a slice. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OffprintSettings.class)
    @ComponentScan(
            basePackages = {
                "org.offprint.entries",
                "org.offprint.history",
                "org.offprint.news",
                "org.offprint.pages",
                "org.offprint.papers",
                "org.offprint.profile",
                "org.offprint.site",
                "org.offprint.talks",
                "org.offprint.teaching",
                "org.offprint.exchange"
            },
            useDefaultFilters = false,
            includeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {Service.class, Repository.class}),
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = SiteRevision.class)
            })
    class Setting {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
