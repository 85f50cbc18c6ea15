package org.offprint.site;

import jakarta.servlet.http.HttpServletResponse;

/** Whoever knows the security headers of public pages, for answers that no filter has seen. */
@FunctionalInterface
public interface PublicHeaders {

    /** Sets the headers. */
    void writePublic(HttpServletResponse response);
}
