package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.profile.VitaKind;

/** Reads the lists of a vita in Markdown: headings say what they hold, a bullet is an entry. */
final class CvMarkdown {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+?)\\s*#*");
    private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})\\s*");
    private static final Pattern BULLET = Pattern.compile("(\\s*)[*+-]\\s+(.+)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)");
    private static final String DATE =
            "(?:(?:spring|summer|autumn|fall|winter|\\p{L}{3,9}\\.?)\\s+)?(?:19|20)\\d{2}";
    private static final Pattern DATES =
            Pattern.compile(
                    "(?i)(%s)(?:\\s*(?:-|–|—|to)\\s*(%s|present|now|today|ongoing))?"
                            .formatted(DATE, DATE));

    private CvMarkdown() {}

    static void read(String markdown, VitaList list) {
        Optional<VitaKind> kind = Optional.empty();
        String before = "";
        String entry = null;
        List<String> below = new ArrayList<>();
        for (String line : markdown.split("\n")) {
            Matcher heading = HEADING.matcher(line);
            boolean underline = UNDERLINE.matcher(line).matches() && !before.isBlank();
            Matcher bullet = BULLET.matcher(line);
            if (heading.matches() || underline) {
                add(kind, entry, below, list);
                entry = null;
                kind = CvYaml.kind(underline ? before : heading.group(1));
            } else if (bullet.matches() && bullet.group(1).length() < 2) {
                add(kind, entry, below, list);
                entry = bullet.group(2);
            } else if (bullet.matches() && entry != null) {
                below.add(bullet.group(2).strip());
            }
            before = line;
        }
        add(kind, entry, below, list);
    }

    /** One entry out of a line such as "Ph.D in Lattices, University of Rings, 2018". */
    static void line(VitaKind kind, String source, String note, VitaList list) {
        Matcher link = LINK.matcher(source);
        String url = link.find() && link.group(2).startsWith("http") ? link.group(2) : null;
        String plain = LINK.matcher(source).replaceAll("$1").replaceAll("\\*\\*|__", "").strip();
        Matcher dates = DATES.matcher(plain);
        String from = "";
        String until = "";
        if (dates.find()) {
            from = dates.group(1);
            until = dates.group(2) == null ? "" : dates.group(2);
            plain =
                    (plain.substring(0, dates.start()) + plain.substring(dates.end()))
                            .replaceAll("\\(\\s*(.*?)\\s*\\)\\s*$", "($1)")
                            .replaceAll("\\(\\s*\\)", "")
                            .replaceAll("^[\\s,:;–—-]+|[\\s,:;–—-]+$", "")
                            .replaceAll("\\s*,\\s*(?=\\(|$)", " ");
        }
        int comma = kind == VitaKind.SKILL ? -1 : plain.indexOf(", ");
        list.add(
                kind,
                comma < 0 ? plain : plain.substring(0, comma),
                comma < 0 ? null : plain.substring(comma + 2),
                url,
                from,
                until,
                note);
    }

    private static void add(
            Optional<VitaKind> kind, @Nullable String entry, List<String> below, VitaList list) {
        if (kind.isPresent() && entry != null) {
            boolean place =
                    kind.get() == VitaKind.POSITION && entry.indexOf(',') < 0 && !below.isEmpty();
            String line = place ? entry + ", " + below.removeFirst() : entry;
            line(kind.get(), line, String.join("; ", below), list);
        }
        below.clear();
    }
}
