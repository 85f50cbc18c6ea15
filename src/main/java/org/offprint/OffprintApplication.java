package org.offprint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Offprint. */
@SpringBootApplication
public class OffprintApplication {
    public static void main(String[] args) {
        SpringApplication.run(OffprintApplication.class, args);
    }
}
