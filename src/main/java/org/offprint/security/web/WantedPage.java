package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Remembers over the log-in which page of the console somebody opened. Only its path: the host of
 * that request is what somebody else may have chosen.
 */
class WantedPage implements RequestCache {

    /** Where the console begins. */
    static final String CONSOLE = "/admin/";

    private static final String WANTED = WantedPage.class.getName();

    /** The page that was opened before the log-in, else where the console begins. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String page
                ? page
                : CONSOLE;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (isPage(request, path)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(WANTED, query == null ? path : path + "?" + query);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WANTED);
        }
    }

    /** What a page's script fetches is no page to come back to. */
    private static boolean isPage(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && path.startsWith(CONSOLE)
                && path.length() > CONSOLE.length()
                && !path.startsWith(CONSOLE + "VAADIN/")
                && !path.startsWith(CONSOLE + "preview/")
                && request.getParameter("v-r") == null
                && accept != null
                && accept.contains("text/html");
    }
}
