package org.offprint.exchange.lookup;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.site.PublicAddress;
import org.springframework.boot.info.BuildProperties;

/**
 * How the client introduces itself, with what the services ask of polite programs: name, version,
 * and where to find whoever runs it.
 */
final class Agent implements Supplier<String> {

    private final Supplier<String> site;
    private final String version;

    Agent(PublicAddress site, @Nullable BuildProperties build) {
        this(site::origin, build == null ? "unknown" : String.valueOf(build.getVersion()));
    }

    Agent(Supplier<String> site, String version) {
        this.site = site;
        this.version = version;
    }

    @Override
    public String get() {
        return "Offprint/%s (+%s)".formatted(version, site.get()).replaceAll("[^\\x20-\\x7e]", "");
    }
}
