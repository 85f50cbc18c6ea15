package org.offprint;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Offprint: a researcher's home page in one jar. */
@Modulithic(systemName = "Offprint")
@SpringBootApplication
@ConfigurationPropertiesScan
public class OffprintApplication {

    /** Starts the site. */
    public static void main(String[] args) {
        SpringApplication.run(OffprintApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
