package org.offprint.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a snapshot has under addresses that lead elsewhere: for a page a small one that leads on,
 * for any other file a copy of the one that it became, since no plain file can lead on.
 */
final class Signposts {

    private static final Pattern PAGE = Pattern.compile(".*/[^./]*|.*\\.html?");
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?");

    private final Path folder;
    private final Gathering all;
    private final SnapshotLinks links;
    private final List<String> left;
    private int count;

    /**
     * @param left takes sentences on what cannot be done
     */
    Signposts(Path folder, Gathering all, SnapshotLinks links, List<String> left) {
        this.folder = folder;
        this.all = all;
        this.links = links;
        this.left = left;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /**
     * Leads visitors on; an address with a page of its own keeps it.
     *
     * @param source an address of the site
     * @param target where it leads
     */
    void put(String source, String target) {
        if (!PLAIN.matcher(source).matches()) {
            left.add("%s leads on to %s, which no plain file can do.".formatted(source, target));
            return;
        }
        boolean isPage = PAGE.matcher(source).matches();
        String bare = source.replaceFirst("(?<=.)/$", "");
        String name = Layout.file(bare, isPage);
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file) || isInTheWay(file)) {
                return;
            }
            Optional<String> kept = links.file(target);
            boolean here = all.addressOf("/", target).isPresent();
            if (isPage && (kept.isPresent() || !here)) {
                write(file, page(name, target, kept));
            } else if (!isPage && kept.isPresent()) {
                Files.createDirectories(file.getParent());
                Files.copy(folder.resolve(kept.get()), file);
                count++;
            } else {
                left.add(
                        "%s leads on to %s, which no plain file can do.".formatted(source, target));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, String page) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
        count++;
    }

    /** Whether a file stands where a folder would have to. */
    private boolean isInTheWay(Path file) {
        for (Path up = file.getParent(); up != null && !up.equals(folder); up = up.getParent()) {
            if (Files.isRegularFile(up)) {
                return true;
            }
        }
        return false;
    }

    private String page(String name, String target, Optional<String> kept) {
        String way = HtmlUtils.htmlEscape(kept.map(it -> Layout.way(name, it)).orElse(target));
        String canonical =
                HtmlUtils.htmlEscape(kept.map(it -> links.canonical(name, it)).orElse(target));
        return """
        <!doctype html>
        <html>
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <link rel="canonical" href="%s">
        <meta http-equiv="refresh" content="0; url=%s">
        </head>
        <body>
        <p><a href="%s">%s</a></p>
        </body>
        </html>
        """
                .formatted(canonical, canonical, way, way, canonical);
    }
}
