package org.offprint.site;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    @Bean
    ServletRegistrationBean<PreviewServlet> previewServlet() {
        ServletRegistrationBean<PreviewServlet> registration =
                new ServletRegistrationBean<>(new PreviewServlet(), PreviewServlet.MAPPING);
        registration.setName("preview");
        return registration;
    }
}
