package org.offprint.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.offprint.security.SetupDoor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the set-up a place that is not there, whatever is sent to it, once it is done. */
class ClosedDoor extends OncePerRequestFilter {

    private final SetupDoor door;

    ClosedDoor(SetupDoor door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/setup");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (door.state() == SetupDoor.State.CLOSED) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
