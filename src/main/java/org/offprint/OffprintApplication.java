package org.offprint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.offprint.cli.Offprint;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Offprint: a researcher's home page in one jar. */
@Modulithic(systemName = "Offprint")
@SpringBootApplication
@ConfigurationPropertiesScan
public class OffprintApplication {

    /** Carries out the command, or serves the site where there is none. */
    public static void main(String[] args) {
        Offprint.run(OffprintApplication.class, args);
    }

    /** Ticks in microseconds, as databases do, so that what is stored reads back the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
    }
}
