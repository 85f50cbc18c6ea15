package org.offprint.security.web;

import org.offprint.common.Roles;
import org.offprint.security.TokenCheck;
import org.offprint.site.Problem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The rules of the API. Nothing but a token in the header {@code Authorization} lets anybody in: no
 * session is looked at, so no page of another site can use the owner's log-in, and no token against
 * forged requests is needed. No other origin may read answers (there is no CORS).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiChain {

    @Bean
    @Order(4)
    SecurityFilterChain api(HttpSecurity http, SecurityHeaders headers, TokenCheck tokens) {
        return http.securityMatcher(Problem.API, Problem.API + "/**")
                .headers(headers.api())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterAfter(new BearerToken(tokens), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(Problem.API + "/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .hasRole(Roles.OWNER))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(new TokenWanted()))
                .build();
    }
}
