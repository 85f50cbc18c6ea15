package org.offprint.security.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.history.Actor;
import org.offprint.history.Way;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The owner at the console or a program with a token, as the request of this thread shows. */
@Component
class PersonAtWork implements Actor {

    @Override
    public Optional<String> name() {
        return Optional.ofNullable(authentication()).map(Authentication::getName);
    }

    private static @Nullable Authentication authentication() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken ? null : known;
    }

    @Override
    public Way way() {
        Authentication known = authentication();
        if (known == null) {
            return Way.COMMAND;
        }
        return SessionRules.findOwner(known).isPresent() ? Way.FORM : Way.API;
    }
}
