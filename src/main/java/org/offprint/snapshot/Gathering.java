package org.offprint.snapshot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link of the site from its front page and keeps each answer in the file that it
 * becomes. Links are still those of the site: where one leads is known only when all are followed.
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

    private final OwnServer server;
    private final String origin;
    private final Path folder;
    private final SequencedMap<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, String> ledOn = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /**
     * @param origin the public address of the site, without a slash at its end
     */
    Gathering(OwnServer server, String origin, Path folder) {
        this.server = server;
        this.origin = origin;
        this.folder = folder;
    }

    /** Follows all links from these addresses. */
    void from(String... starts) throws IOException {
        for (String start : starts) {
            see(start);
        }
        while (!ahead.isEmpty()) {
            visit(ahead.removeFirst());
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

    private void visit(String address) throws IOException {
        Answer answer = server.ask(address);
        if (answer.leadsOn()) {
            String target = addressOf(address, answer.location()).orElse(null);
            if (target != null) {
                ledOn.put(address, target);
                see(target);
            }
            return;
        }
        if (!answer.isFound()) {
            return;
        }
        Kept file = new Kept(Layout.file(address, answer.isPage()), answer.type());
        Path path = folder.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.write(path, answer.body());
        kept.put(address, file);
        if (answer.isPage()) {
            PageLinks.eachOf(answer.text(), link -> seeLink(address, link));
        } else if (address.startsWith("/sitemap")) {
            Matcher location = LOCATION.matcher(answer.text());
            while (location.find()) {
                seeLink(address, location.group(1));
            }
        }
    }

    private void seeLink(String page, String link) {
        @Nullable String address = addressOf(page, link).orElse(null);
        if (address != null) {
            see(address);
        }
    }

    private void see(String address) {
        if (Layout.takes(address) && seen.add(address)) {
            ahead.add(address);
        }
    }
}
