package org.offprint.history;

import java.util.Optional;
import org.offprint.common.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Finds who brings back a kind, and what a thing is now. */
@Service
class Restorers {

    /** Asked for one by one: the services that restore need the change log themselves. */
    private final ObjectProvider<Restorer<?>> all;

    Restorers(ObjectProvider<Restorer<?>> all) {
        this.all = all;
    }

    /**
     * @param kind as {@link Recorded#name} says it
     * @throws NotFoundException if nobody keeps this kind any more
     */
    Restorer<?> of(String kind) {
        return all.stream()
                .filter(restorer -> restorer.recorded().name().equals(kind))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("“%s” cannot be brought back.".formatted(kind)));
    }

    /** What a thing is now, as {@link StateJson} has it; empty if it is gone. */
    static <T> Optional<JsonNode> current(Restorer<T> restorer, String entry) {
        return restorer.current(entry).map(StateJson::tree);
    }
}
