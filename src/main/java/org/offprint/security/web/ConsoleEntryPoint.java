package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What somebody gets who asks for the console without being logged in. Pages lead to the log-in. An
 * open console's own requests are refused with the codes that Vaadin's client takes for the end of
 * a session: it then says so over the page, and what was typed stays where it is.
 */
class ConsoleEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException problem)
            throws IOException {
        String kind = request.getParameter("v-r");
        if ("heartbeat".equals(kind)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (isPage(request, kind)) {
            response.sendRedirect("/login");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean isPage(HttpServletRequest request, @Nullable String kind) {
        String method = request.getMethod();
        return kind == null
                && (method.equals("GET") || method.equals("HEAD"))
                && !request.getRequestURI().startsWith(WantedPage.CONSOLE + "VAADIN/");
    }
}
