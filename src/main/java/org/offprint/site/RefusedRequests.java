package org.offprint.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives our own page to requests that Tomcat refuses before the site sees them, such as those that
 * are no HTTP; Tomcat's page would say that it is Tomcat's.
 */
@Component
class RefusedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private final ObjectProvider<ErrorPages> pages;
    private final ObjectProvider<PublicHeaders> headers;

    RefusedRequests(ObjectProvider<ErrorPages> pages, ObjectProvider<PublicHeaders> headers) {
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage()));
        factory.addContextValves(new StraightPaths());
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            @Nullable Throwable failure)
            throws IOException {
        headers.ifAvailable(all -> all.writePublic(response));
        if (failure == null || status < 500) {
            pages.getObject().send(request, response, status);
        } else {
            String path = String.valueOf(request.getRequestURI());
            pages.getObject().sendFailure(request, response, status, path, failure);
        }
    }

    /**
     * Refuses paths with {@code ..} in them, as browsers never send them: between here and there,
     * Tomcat and Spring do not agree on which part of such a path is whose.
     */
    private static final class StraightPaths extends ValveBase {

        private static final Pattern DOTS = Pattern.compile("(?i)/(?:\\.|%2e){1,2}(?:[/;]|$)");

        StraightPaths() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            if (DOTS.matcher(request.getRequestURI()).find()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                getNext().invoke(request, response);
            }
        }
    }

    private final class OwnPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                send(request, response, status, failure);
                response.finishResponse();
            } catch (IOException | RuntimeException e) {
                LOG.debug("A refused request got no page", e);
            }
        }
    }
}
