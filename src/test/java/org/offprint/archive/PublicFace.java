package org.offprint.archive;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.archive.SiteArchiveTest.Checksum;

/**
 * All that a visitor can get of a site: what every address that one finds answers, byte for byte.
 */
final class PublicFace {

    private static final Pattern LINK =
            Pattern.compile(
                    "(?:href|src|content|action)=\"([^\"]*)\"|srcset=\"([^\"]*)\"|<loc>([^<]*)|]\\(([^)]*)\\)");

    private final OpenSite site;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final SortedMap<String, String> answers = new TreeMap<>();

    private PublicFace(OpenSite site) {
        this.site = site;
    }

    /** Asks for everything that can be reached from here. */
    static SortedMap<String, String> of(OpenSite site, String... starts) {
        PublicFace face = new PublicFace(site);
        for (String start : starts) {
            face.see(start);
        }
        while (!face.ahead.isEmpty()) {
            face.visit(face.ahead.removeFirst());
        }
        return face.answers;
    }

    private void visit(String path) {
        HttpResponse<byte[]> answer = site.ask(path);
        answers.put(
                path,
                "%d %s %s %s %s"
                        .formatted(
                                answer.statusCode(),
                                answer.headers().firstValue("Content-Type").orElse("-"),
                                answer.headers().firstValue("ETag").orElse("-"),
                                answer.headers().firstValue("Location").orElse("-"),
                                Checksum.of(answer.body())));
        answer.headers().firstValue("Location").ifPresent(this::see);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains("html") || type.contains("xml") || type.contains("markdown")) {
            Matcher link = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
            while (link.find()) {
                for (int i = 1; i <= link.groupCount(); i++) {
                    if (link.group(i) != null) {
                        for (String part :
                                i == 2
                                        ? link.group(i).split(",\\s*")
                                        : new String[] {link.group(i)}) {
                            see(part.strip().replaceFirst("\\s.*", "").replace("&amp;", "&"));
                        }
                    }
                }
            }
        }
    }

    private void see(String address) {
        String path = address.replaceFirst("#.*", "");
        if (path.startsWith(OpenSite.ORIGIN)) {
            path = path.substring(OpenSite.ORIGIN.length());
        }
        if (path.matches("/(?!/)[!-~&&[^\"<>\\\\^`{|}]]*")
                && path.chars().filter(c -> c == '=').count() < 2
                && seen.add(path)) {
            ahead.add(path);
        }
    }
}
