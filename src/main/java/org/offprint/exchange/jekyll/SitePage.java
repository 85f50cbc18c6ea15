package org.offprint.exchange.jekyll;

import java.util.Optional;

/**
 * A Markdown file: what its front matter says, and the text below.
 *
 * @param bodyLine the line of the file on which the text begins, counted from 1
 * @param source the whole file
 */
record SitePage(SiteFile file, YamlMap front, String body, int bodyLine, String source) {

    private static final int LONGEST_FRONT = 64 << 10;

    /** Whether Jekyll publishes the file. */
    boolean isPublished() {
        return !front.saysNo("published") && !front.saysYes("draft");
    }

    Optional<String> title() {
        return front.text("title").map(Html::text).filter(title -> !title.isBlank());
    }

    /** Reads a file; one whose front matter is broken has none, and the rest of it stays. */
    static SitePage read(SiteFile file, String source, YamlReader yaml, Problems problems) {
        String[] first = source.split("\n", 2);
        if (!first[0].stripTrailing().equals("---")) {
            return new SitePage(file, YamlMap.EMPTY, source, 1, source);
        }
        int line = 2;
        int start = first[0].length() + 1;
        for (int at = start; at < source.length(); line++) {
            int end = source.indexOf('\n', at);
            int next = end < 0 ? source.length() : end + 1;
            String text = source.substring(at, end < 0 ? source.length() : end).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return closed(
                        file, source, source.substring(start, at), next, line + 1, yaml, problems);
            }
            at = next;
        }
        problems.at(
                file.path(),
                1,
                null,
                "opens its front matter with --- and never closes it. Put a second --- under it.");
        return new SitePage(file, YamlMap.EMPTY, "", 1, source);
    }

    private static SitePage closed(
            SiteFile file,
            String source,
            String front,
            int bodyStart,
            int bodyLine,
            YamlReader yaml,
            Problems problems) {
        YamlMap values = YamlMap.EMPTY;
        if (front.length() > LONGEST_FRONT) {
            problems.ofFile(file.path(), "has more than 64 KB of front matter; it was not read.");
        } else if (!front.isBlank()) {
            values = yaml.map(file.path(), front, 1).orElse(YamlMap.EMPTY);
        }
        return new SitePage(file, values, source.substring(bodyStart), bodyLine, source);
    }
}
