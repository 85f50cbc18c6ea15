package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.profile.VitaKind;

/**
 * Reads al-folio's {@code _data/cv.yml} in both its shapes: a list of sections with {@code
 * contents}, and the sections of RenderCV.
 */
final class CvYaml {

    private static final Pattern RANGE =
            Pattern.compile("(.*?\\d{4}[^–—-]*?)\\s*(?:–|—|-|\\bto\\b)\\s*(.*\\d{4}.*|\\p{L}+)");

    private CvYaml() {}

    static void read(Object loaded, VitaList list) {
        for (YamlMap section : YamlMap.listOf(loaded)) {
            Optional<VitaKind> kind = kind(section.text("title").orElse(""));
            if (kind.isPresent()) {
                section(kind.get(), section.value("contents"), list);
            }
        }
        YamlMap sections = YamlMap.of(loaded).map("cv").map("sections");
        for (String name : sections.names()) {
            Optional<VitaKind> kind = kind(name);
            if (kind.isPresent()) {
                section(kind.get(), sections.value(name), list);
            }
        }
    }

    /** What the heading of a section says its entries are; empty for papers, talks and others. */
    static Optional<VitaKind> kind(String heading) {
        String word = heading.toLowerCase(Locale.ROOT);
        if (word.matches(".*(education|degree|studies|ausbildung|\\bformation).*")) {
            return Optional.of(VitaKind.DEGREE);
        }
        if (word.matches(".*(experience|employment|position|appointment|work).*")) {
            return Optional.of(VitaKind.POSITION);
        }
        if (word.matches(".*(award|honou?r|fellowship|grant|prize|funding|scholarship).*")) {
            return Optional.of(VitaKind.AWARD);
        }
        if (word.matches(".*(service|reviewing|leadership|committee|volunteer|membership).*")) {
            return Optional.of(VitaKind.SERVICE);
        }
        return word.matches(".*(skill|language|certificate).*")
                ? Optional.of(VitaKind.SKILL)
                : Optional.empty();
    }

    private static void section(VitaKind kind, @Nullable Object contents, VitaList list) {
        if (contents instanceof Iterable<?> entries) {
            for (Object entry : entries) {
                YamlMap map = YamlMap.of(entry);
                if (!map.isEmpty()) {
                    entry(kind, map, list);
                } else {
                    YamlMap.textsOf(List.of(entry == null ? "" : entry))
                            .forEach(line -> CvMarkdown.line(kind, line, "", list));
                }
            }
        }
    }

    private static void entry(VitaKind kind, YamlMap entry, VitaList list) {
        String degree = entry.text("degree", "studytype").orElse("");
        String area = entry.text("area", "study_area").orElse("");
        String what =
                VitaList.joined(
                        ", ",
                        Stream.of(
                                entry.text("title", "position", "label").orElse(""), degree, area));
        String place = entry.text("institution", "company", "organization", "awarder").orElse("");
        String range = entry.text("year", "date", "time").orElse("");
        if (VitaList.joined("", Stream.of(what, place, entry.text("name").orElse(""))).isEmpty()) {
            entry.texts("items").forEach(item -> list.add(kind, item, null, null, range, "", ""));
            return;
        }
        Matcher ends = RANGE.matcher(range);
        boolean both = ends.matches();
        list.add(
                kind,
                what.isBlank() ? entry.text("name").orElse(place) : what,
                place.isBlank() || what.isBlank() ? null : place,
                entry.text("url").orElse(null),
                entry.text("start_date").orElse(both ? ends.group(1) : range),
                entry.text("end_date").orElse(both ? ends.group(2) : ""),
                VitaList.joined(
                        " ",
                        Stream.of(
                                        Stream.of(entry.text("details", "summary").orElse("")),
                                        entry.texts("description").stream(),
                                        entry.texts("items").stream(),
                                        entry.texts("highlights").stream())
                                .flatMap(parts -> parts)));
    }
}
