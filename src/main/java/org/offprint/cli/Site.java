package org.offprint.cli;

import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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

    /**
     * Does one piece of work on the site's services, without a web server and without a word of the
     * log on standard output.
     */
    <T> T with(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties("logging.threshold.console=OFF", "offprint.command=true")
                        .run()) {
            return work.apply(context);
        }
    }
}
