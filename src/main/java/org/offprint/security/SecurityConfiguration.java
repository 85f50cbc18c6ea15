package org.offprint.security;

import java.time.Clock;
import org.offprint.storage.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What security needs of the data folder. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    AdminReset adminReset(DataFolder folder, Clock clock) {
        return new AdminReset(folder.path(), clock);
    }

    @Bean
    WaitingTokens waitingTokens(DataFolder folder, Clock clock) {
        return new WaitingTokens(folder.path(), clock);
    }
}
