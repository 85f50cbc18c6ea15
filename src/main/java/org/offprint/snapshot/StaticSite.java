package org.offprint.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.papers.PaperCatalog;
import org.offprint.site.PublicAddress;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.offprint.snapshot.Gathering.Kept;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Writes all public pages as plain files with relative links, so that they work on any web server,
 * below any path, and from the disk. Needs the site to be served by this process.
 */
@Service
public class StaticSite {

    private static final String NOWHERE = "/there-is-no-such-page";
    private static final Set<String> TEXTS =
            Set.of(
                    "application/atom+xml",
                    "application/xml",
                    "text/plain",
                    "application/x-bibtex",
                    "application/x-research-info-systems",
                    "application/vnd.citationstyles.csl+json");
    private static final List<String> ALWAYS_HOME = List.of("/about", "/about.html");

    private final Environment environment;
    private final PublicAddress address;
    private final Redirects redirects;
    private final PaperCatalog papers;

    StaticSite(
            Environment environment,
            PublicAddress address,
            Redirects redirects,
            PaperCatalog papers) {
        this.environment = environment;
        this.address = address;
        this.redirects = redirects;
        this.papers = papers;
    }

    /**
     * What came of it.
     *
     * @param files how many there are
     * @param left sentences on what a snapshot cannot have
     */
    public record Written(int files, List<String> left) {

        public Written {
            left = List.copyOf(left);
        }
    }

    /**
     * Writes the pages into a folder, in place of an earlier snapshot.
     *
     * @param url the address under which the folder will be found, a path included; null for that
     *     of the site
     * @throws IllegalArgumentException with a sentence if the folder holds something else
     * @throws IOException if the disk does not take it; an earlier snapshot is as it was
     */
    public Written write(Path folder, @Nullable WebLink url) throws IOException {
        try (StaticFolder target = StaticFolder.begin(folder)) {
            Written written = write(target.path(), base(url));
            target.finish();
            return written;
        }
    }

    /** Writes the pages as one zip. The stream stays open. */
    public Written writeZip(OutputStream out, Path scratch) throws IOException {
        try (StaticFolder folder = StaticFolder.begin(scratch)) {
            Written written = write(folder.path(), base(null));
            FolderZip.write(folder.path(), out);
            return written;
        }
    }

    /** The absolute address of the snapshot; empty where the public cannot reach the site's. */
    private Optional<String> base(@Nullable WebLink url) {
        String base = url == null ? address.origin() : url.value();
        return base.startsWith("http://localhost")
                ? Optional.empty()
                : Optional.of(base.replaceFirst("/+$", ""));
    }

    private Written write(Path folder, Optional<String> base) throws IOException {
        String host = environment.getProperty("server.address", "127.0.0.1");
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        OwnServer server = new OwnServer(everywhere ? "127.0.0.1" : host, port);
        try (Crew crew = new Crew()) {
            Gathering all = new Gathering(server, crew, address.origin(), folder);
            all.from("/", "/index.md", "/robots.txt", "/sitemap.xml", "/favicon.ico");
            SnapshotLinks links = new SnapshotLinks(all, address.origin(), base);
            crew.each(
                    all.kept().entrySet(),
                    file -> rewrite(folder, file.getKey(), file.getValue(), links));
            Files.writeString(
                    folder.resolve("404.html"),
                    links.inLostPage(server.ask(NOWHERE).text()),
                    StandardCharsets.UTF_8);
            Files.createFile(folder.resolve(".nojekyll"));
            if (base.isEmpty()) {
                forgetSiteMap(folder);
            }
            List<String> left = new ArrayList<>();
            Signposts signs = new Signposts(folder, all, links, left);
            for (Redirect redirect : redirects.list()) {
                signs.put(redirect.source(), redirect.target().value());
            }
            papers.listOldAddresses()
                    .forEach((old, now) -> {
                        if (all.find(now).isPresent()) {
                            signs.put(old, now);
                        }
                    });
            for (String path : ALWAYS_HOME) {
                signs.put(path, "/");
            }
            return new Written(all.kept().size() + signs.count() + 2, left);
        }
    }

    private static Path rewrite(Path folder, String at, Kept file, SnapshotLinks links)
            throws IOException {
        Path path = folder.resolve(file.name());
        String type = file.type();
        if (at.startsWith("/media/")) {
            return path;
        }
        if (type.equals("text/html")) {
            Files.writeString(path, links.inPage(at, file.name(), Files.readString(path)));
        } else if (type.equals("text/markdown")) {
            Files.writeString(path, links.inMarkdown(at, file.name(), Files.readString(path)));
        } else if (TEXTS.contains(type)) {
            Files.writeString(path, links.inText(at, file.name(), Files.readString(path)));
        }
        return path;
    }

    /** A site map has absolute addresses only, and there are none. */
    private static void forgetSiteMap(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("sitemap.xml"));
        Path robots = folder.resolve("robots.txt");
        Files.writeString(robots, Files.readString(robots).replaceAll("(?m)^Sitemap:.*\\R?", ""));
    }
}
