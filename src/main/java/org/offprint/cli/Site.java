package org.offprint.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.flywaydb.core.api.migration.JavaMigration;
import org.offprint.archive.ArchiveReader;
import org.offprint.security.SetupNotice;
import org.offprint.settings.OffprintSettings;
import org.offprint.storage.DataFolder;
import org.offprint.storage.StoredKind;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** Starts the site, with its web server or for one command only. */
final class Site {

    private final Class<?> application;

    Site(Class<?> application) {
        this.application = application;
    }

    /** Serves until the process is told to end; ends it with code 1 where the site cannot start. */
    void serve(String... settings) {
        try {
            SpringApplication.run(application, settings);
        } catch (RuntimeException e) {
            // Spring Boot has reported it already.
            System.exit(1);
        }
    }

    /** The data folder, as the environment names it. */
    Path folder() {
        return Path.of(
                System.getProperty(
                        "offprint.data", System.getenv().getOrDefault("OFFPRINT_DATA", "data")));
    }

    /** What is set from outside, for which nothing of the site is opened. */
    OffprintSettings settings() {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(SettingsAlone.class)
                        .web(WebApplicationType.NONE)
                        .properties("logging.threshold.console=OFF", "spring.main.keep-alive=false")
                        .run()) {
            return context.getBean(OffprintSettings.class);
        }
    }

    /** Whether there is a site in the data folder that no other process holds. */
    boolean isAtHand() {
        return DataFolder.isAtHand(folder());
    }

    /**
     * Makes sure that there is a site and that this process can have it.
     *
     * @param view what the console calls the view that does the same while the site is served
     */
    void requireAtHand(String view) {
        requireNotHeld(view);
        if (!isAtHand()) {
            throw new CommandFailedException(
                    "There is no site in the data folder %s; set OFFPRINT_DATA to the one of your site."
                            .formatted(folder()),
                    null);
        }
    }

    /**
     * Makes sure that no other process has the data folder, whether there is a site in it or not.
     *
     * @param view what the console calls the view that does the same while the site is served
     */
    void requireNotHeld(String view) {
        if (DataFolder.isHeld(folder())) {
            throw new CommandFailedException(
                    ("Offprint is running on the data folder %s; do it in the console under %s, or stop"
                                    + " that process first.")
                            .formatted(folder(), view),
                    null);
        }
    }

    /**
     * Does one piece of work on the site's services, without a web server and without a word of the
     * log on standard output.
     */
    <T> T with(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(CommandConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .properties("logging.threshold.console=OFF")
                        .run()) {
            return work.apply(context);
        }
    }

    /**
     * Does one piece of work on an archive, for which the data folder is not opened: what kinds of
     * content there are is known without it.
     */
    <T> T withArchives(Function<ArchiveReader, T> work) {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(ArchivesAlone.class)
                        .web(WebApplicationType.NONE)
                        .properties("logging.threshold.console=OFF", "spring.main.keep-alive=false")
                        .run()) {
            return work.apply(context.getBean(ArchiveReader.class));
        }
    }

    /**
     * Does one piece of work on the whole site, its public pages too, which answer on a port of
     * this machine alone that nobody knows. Nothing is said on standard output.
     */
    <T> T withPages(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application, QuietStart.class)
                        .run(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--logging.threshold.console=OFF")) {
            return work.apply(context);
        }
    }

    /** Keeps the code of a first run from standard output, which carries a command's answer. */
    static class QuietStart {

        @Bean
        @Primary
        SetupNotice quietSetupNotice() {
            return block -> {};
        }
    }

    /** Nothing but what is set from outside. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OffprintSettings.class)
    static class SettingsAlone {}

    /** What reading an archive needs. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.offprint",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {ArchiveReader.class, StoredKind.class, JavaMigration.class}))
    static class ArchivesAlone {}
}
