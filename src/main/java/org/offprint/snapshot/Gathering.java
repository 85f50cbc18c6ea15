package org.offprint.snapshot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link of the site from its front page, several pages at a time, and keeps each
 * answer in the file that it becomes. Links are still those of the site: where one leads is known
 * only when all are followed.
 */
final class Gathering {

    /**
     * One file.
     *
     * @param name below the folder
     * @param type its media type
     */
    record Kept(String name, String type) {}

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");
    private static final int MOST_STEPS = 5;

    /**
     * What asking for an address came to.
     *
     * @param file null where it became none
     * @param target where the address leads on; null where it does not
     * @param links addresses of the site that stand in it
     */
    private record Visited(
            String address, @Nullable Kept file, @Nullable String target, List<String> links) {}

    private final OwnServer server;
    private final Crew crew;
    private final String origin;
    private final Path folder;
    private final SequencedMap<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, String> ledOn = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> ahead = new ArrayList<>();

    /**
     * @param origin the public address of the site, without a slash at its end
     */
    Gathering(OwnServer server, Crew crew, String origin, Path folder) {
        this.server = server;
        this.crew = crew;
        this.origin = origin;
        this.folder = folder;
    }

    /** Follows all links from these addresses. */
    void from(String... starts) throws IOException {
        for (String start : starts) {
            see(start);
        }
        while (!ahead.isEmpty()) {
            List<String> next = List.copyOf(ahead);
            ahead.clear();
            crew.each(next, this::visit).forEach(this::remember);
        }
    }

    /** All files by the addresses that they had. */
    SequencedMap<String, Kept> kept() {
        return kept;
    }

    /** The file of an address, or of the one that it leads on to; empty if there is none. */
    Optional<Kept> find(String address) {
        String at = address;
        for (int step = 0; step < MOST_STEPS; step++) {
            Kept found = kept.get(at);
            if (found != null) {
                return Optional.of(found);
            }
            String next = ledOn.get(at);
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /**
     * The address, on this site, that a link means.
     *
     * @param page the address of the page that it stands on
     * @return path and query; empty where it leads to another site or is no address
     */
    Optional<String> addressOf(String page, String link) {
        try {
            URI target = URI.create(origin + page).resolve(link.strip());
            String whole = target.toString().replaceFirst("#.*", "");
            if (whole.equals(origin)) {
                return Optional.of("/");
            }
            return whole.startsWith(origin + "/")
                    ? Optional.of(whole.substring(origin.length()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Visited visit(String address) throws IOException {
        Answer answer = server.ask(address);
        if (answer.leadsOn()) {
            return new Visited(
                    address, null, addressOf(address, answer.location()).orElse(null), List.of());
        }
        if (!answer.isFound()) {
            return new Visited(address, null, null, List.of());
        }
        Kept file = new Kept(Layout.file(address, answer.isPage()), answer.type());
        Path path = folder.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.write(path, answer.body());
        List<String> links = new ArrayList<>();
        Consumer<String> take = link -> addressOf(address, link).ifPresent(links::add);
        if (answer.isPage()) {
            PageLinks.eachOf(answer.text(), take);
        } else if (address.startsWith("/sitemap")) {
            LOCATION.matcher(answer.text()).results().map(it -> it.group(1)).forEach(take);
        }
        return new Visited(address, file, null, links);
    }

    private void remember(Visited visited) {
        if (visited.file() != null) {
            kept.put(visited.address(), visited.file());
        }
        if (visited.target() != null) {
            ledOn.put(visited.address(), visited.target());
            see(visited.target());
        }
        visited.links().forEach(this::see);
    }

    private void see(String address) {
        if (Layout.takes(address) && seen.add(address)) {
            ahead.add(address);
        }
    }
}
