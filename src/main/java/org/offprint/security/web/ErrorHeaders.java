package org.offprint.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Gives the headers of public pages to the error pages of requests that were refused before any
 * filter chain saw them, such as those with a broken address.
 */
@Configuration(proxyBeanMethods = false)
class ErrorHeaders {

    @Bean
    FilterRegistrationBean<HttpFilter> errorHeadersFilter(SecurityHeaders headers) {
        var registration =
                new FilterRegistrationBean<HttpFilter>(
                        new HttpFilter() {
                            @Override
                            protected void doFilter(
                                    HttpServletRequest request,
                                    HttpServletResponse response,
                                    FilterChain chain)
                                    throws IOException, ServletException {
                                if (!response.containsHeader("Content-Security-Policy")) {
                                    headers.writePublic(response);
                                }
                                chain.doFilter(request, response);
                            }
                        });
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
