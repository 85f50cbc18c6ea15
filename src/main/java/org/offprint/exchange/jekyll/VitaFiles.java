package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;

/**
 * Reads the vita: a JSON Resume ({@code _data/cv.json}, {@code assets/json/resume.json}),
 * al-folio's {@code _data/cv.yml}, or the lists of academicpages' {@code cv.md}; the first that
 * says anything.
 */
final class VitaFiles {

    private final SiteText text;

    VitaFiles(SiteText text) {
        this.text = text;
    }

    /**
     * The entries.
     *
     * @param page the page at {@code /cv/}, if there is one
     */
    List<VitaEntry> read(Optional<SitePage> page) {
        VitaList list = new VitaList();
        Stream.of("_data/cv.json", "assets/json/resume.json", "_data/resume.json")
                .takeWhile(path -> list.isEmpty())
                .forEach(path ->
                        text.data(path).map(YamlMap::of).ifPresent(resume -> resume(resume, list)));
        if (list.isEmpty()) {
            text.data("_data/cv.yml").ifPresent(cv -> CvYaml.read(cv, list));
        }
        if (list.isEmpty()) {
            page.ifPresent(cv -> CvMarkdown.read(text.bodyToTakeApart(cv), list));
        }
        return list.entries();
    }

    private static void resume(YamlMap resume, VitaList list) {
        for (YamlMap work : resume.maps("work")) {
            list.add(
                    VitaKind.POSITION,
                    work.text("position").or(() -> work.text("name", "company")).orElse(""),
                    work.text("name", "company").orElse(null),
                    work.text("url", "website").orElse(null),
                    work.text("startdate").orElse(""),
                    end(work),
                    note(work));
        }
        for (YamlMap study : resume.maps("education")) {
            list.add(
                    VitaKind.DEGREE,
                    VitaList.joined(
                            ", ",
                            Stream.of(
                                    study.text("studytype").orElse(""),
                                    study.text("area").orElse(""))),
                    study.text("institution").orElse(null),
                    study.text("url").orElse(null),
                    study.text("startdate").orElse(""),
                    end(study),
                    note(study));
        }
        for (YamlMap award : resume.maps("awards")) {
            list.add(
                    VitaKind.AWARD,
                    award.text("title").orElse(""),
                    award.text("awarder").orElse(null),
                    award.text("url").orElse(null),
                    award.text("date").orElse(""),
                    "",
                    note(award));
        }
        for (YamlMap office : resume.maps("volunteer")) {
            list.add(
                    VitaKind.SERVICE,
                    office.text("position").or(() -> office.text("organization")).orElse(""),
                    office.text("organization").orElse(null),
                    office.text("url").orElse(null),
                    office.text("startdate").orElse(""),
                    end(office),
                    note(office));
        }
        for (YamlMap skill : resume.maps("skills")) {
            list.add(
                    VitaKind.SKILL,
                    skill.text("name").orElse(""),
                    null,
                    null,
                    "",
                    "",
                    String.join(", ", skill.texts("keywords")));
        }
        for (YamlMap language : resume.maps("languages")) {
            list.add(
                    VitaKind.SKILL,
                    language.text("language").orElse(""),
                    null,
                    null,
                    "",
                    "",
                    language.text("fluency").orElse(""));
        }
    }

    /** In a JSON Resume, what began and has no end goes on. */
    private static String end(YamlMap entry) {
        return entry.text("enddate").orElse(entry.text("startdate").isPresent() ? "present" : "");
    }

    private static String note(YamlMap entry) {
        return VitaList.joined(
                " ",
                Stream.concat(entry.text("summary").stream(), entry.texts("highlights").stream()));
    }
}
