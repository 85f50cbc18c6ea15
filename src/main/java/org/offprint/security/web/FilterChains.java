package org.offprint.security.web;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.offprint.common.Roles;
import org.offprint.security.AuditLog;
import org.offprint.security.SetupDoor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Kinds of addresses, each with its own rules: the plain forms of the administrator, the previews
 * in the console, the console, the API ({@link ApiChain}), and everything else, which is public and
 * has no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class FilterChains {

    private final SecurityHeaders headers;
    private final SessionRules sessions;
    private final SetupDoor door;
    private final RememberMe rememberMe;
    private final StaleForm staleForm;
    private final AuditLog audit;

    FilterChains(
            SecurityHeaders headers,
            SessionRules sessions,
            SetupDoor door,
            RememberMe rememberMe,
            StaleForm staleForm,
            AuditLog audit) {
        this.headers = headers;
        this.sessions = sessions;
        this.door = door;
        this.rememberMe = rememberMe;
        this.staleForm = staleForm;
        this.audit = audit;
    }

    /** Each address says itself, with a 405, which methods it takes. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    @Order(1)
    SecurityFilterChain forms(HttpSecurity http) {
        return withSession(http.securityMatcher("/login", "/logout", "/setup"))
                .headers(headers.forms())
                .addFilterAfter(new AllowedMethods("GET", "HEAD", "POST"), HeaderWriterFilter.class)
                .addFilterAfter(new ClosedDoor(door), AllowedMethods.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(problems -> problems.accessDeniedHandler(staleForm))
                .logout(logOut())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain previews(HttpSecurity http) {
        return withSession(http.securityMatcher("/admin/preview/**"))
                .headers(headers.previews())
                .addFilterAfter(new AllowedMethods("GET", "HEAD"), HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.OWNER))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(new ConsoleEntryPoint()))
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain console(HttpSecurity http) {
        return withSession(http.securityMatcher("/admin", "/admin/**"))
                .headers(headers.console())
                .addFilterAfter(new AllowedMethods("GET", "HEAD", "POST"), HeaderWriterFilter.class)
                // Vaadin's own requests carry Vaadin's own token; all rules but that one are ours,
                // because not even the client's script is for strangers.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.enableAuthorizedRequestsConfiguration(false)
                                        .enableRequestCacheConfiguration(false)
                                        .enableExceptionHandlingConfiguration(false)
                                        .logoutSuccessHandler(afterLogOut()))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.OWNER))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(new ConsoleEntryPoint()))
                .logout(logOut())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.headers(headers.publicPages())
                .addFilterAfter(new AllowedMethods("GET", "HEAD"), HeaderWriterFilter.class)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/VAADIN/**", "/vaadinServlet/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint((request, response, problem) ->
                                response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .build();
    }

    private HttpSecurity withSession(HttpSecurity http) {
        return http.rememberMe(
                        remember -> remember.rememberMeServices(rememberMe).key(RememberMe.KEY))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .addFilterAfter(
                        new SessionGuard(sessions, door), SecurityContextHolderFilter.class);
    }

    private Customizer<LogoutConfigurer<HttpSecurity>> logOut() {
        return logout ->
                logout.addLogoutHandler((request, response, authentication) ->
                                SessionRules.findOwner(authentication)
                                        .ifPresent(owner ->
                                                audit.record(
                                                        "log-out",
                                                        owner.username(),
                                                        request.getRemoteAddr())))
                        .logoutSuccessHandler(afterLogOut());
    }

    private static LogoutSuccessHandler afterLogOut() {
        return (request, response, authentication) ->
                new UidlRedirectStrategy().sendRedirect(request, response, "/login?out");
    }
}
