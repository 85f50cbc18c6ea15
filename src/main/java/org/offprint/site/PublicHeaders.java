package org.offprint.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Whoever knows the security headers of public pages, for answers that no filter has seen. */
@FunctionalInterface
public interface PublicHeaders {

    /** The headers by their names; the same as long as Offprint runs. */
    Map<String, String> publicHeaders();

    /** Sets the headers. */
    default void writePublic(HttpServletResponse response) {
        publicHeaders().forEach(response::setHeader);
    }
}
