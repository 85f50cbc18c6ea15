package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.Visibility;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.Author;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.VitaEntry;
import org.offprint.settings.ImportLimits;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SiteReaderTest {

    @TempDir Path home;

    @Test
    void readsThePublicationsOfAcademicpages() {
        FoundSite site = read(SiteFixtures.folder("academicpages"));

        PaperData rings = paper(site, "Rings for everyone");
        assertThat(rings.authors())
                .extracting(Author::displayName)
                .containsExactly("A. Lattice", "B. Ring");
        assertThat(rings.publication().volume()).isEqualTo("1");
        assertThat(rings.publication().pages()).isEqualTo("15–30");
        assertThat(rings.date()).hasToString("PartialDate[year=2009, month=10, day=1]");
        assertThat(paper(site, "Lattices without tears").selected()).isTrue();
        assertThat(paper(site, "Lattices without tears").arxiv()).hasToString("2101.00001");
        assertThat(paper(site, "A draft of a paper").visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(site.origins().getFirst().pdf()).isEqualTo("files/paper1.pdf");
        assertThat(site.batch().owner().name()).isEqualTo("Ann Lattice");
        assertThat(site.batch().owner().email()).isEqualTo("ann@somewhere.edu");
        assertThat(site.person().jobTitle()).isEqualTo("Assistant Professor of Mathematics");
        assertThat(site.person().links())
                .extracting(link -> link.kind())
                .contains(ProfileLinkKind.ORCID);
    }

    @Test
    void readsAnAlFolioSite() {
        FoundSite site = read(SiteFixtures.folder("al-folio"));

        PaperData brownian = paper(site, "The Brownian Movement in Fields");
        assertThat(brownian.links())
                .extracting(link -> link.kind() + " " + link.url())
                .contains("SLIDES /assets/pdf/brownian_slides.pdf");
        assertThat(brownian.attention()).isNull();
        assertThat(brownian.links()).extracting(link -> link.kind()).doesNotContain(LinkKind.PDF);
        assertThat(site.origins())
                .extracting(PaperOrigin::pdf)
                .contains("assets/pdf/brownian_motion.pdf");
        assertThat(site.origins())
                .extracting(PaperOrigin::thumbnail)
                .contains("assets/img/publication_preview/brownian.png");
        assertThat(site.batch().owner().name()).isEqualTo("Clara M. Field");
        assertThat(site.person().photo()).isEqualTo("assets/img/prof_pic.jpg");
        assertThat(site.person().vita())
                .extracting(VitaEntry::what)
                .containsExactly(
                        "PhD",
                        "BSc in Physics",
                        "Lecturer",
                        "Prize of the Society of Motion",
                        "Fellowship of Fields");
        assertThat(site.news()).hasSize(4);
        assertThat(site.courses()).hasSize(1);
        assertThat(site.pages())
                .extracting(page -> page.data().slug().value())
                .containsExactly("teaching-page", "projects", "1-project", "2-project");
        assertThat(site.frame().menu())
                .extracting(entry -> entry.target().value())
                .containsExactly("/news", "/papers", "/projects", "/cv", "/teaching-page");
        assertThat(site.files())
                .as("a theme's own pictures stay where they are")
                .doesNotContainKey("assets/img/publication_preview/unused.png");
    }

    @Test
    void readsAFolderAndItsZipAlike() throws IOException {
        assertThat(read(SiteFixtures.zipped("al-folio", home.resolve("a.zip"))))
                .isEqualTo(read(SiteFixtures.folder("al-folio")));
    }

    @Test
    void namesEachOfTwentyBrokenFilesAndReadsTheOthers() throws IOException {
        Path site = SiteFixtures.copy("academicpages", home.resolve("site"));
        write(site, "_talks/01-never-closed.md", "---\ntitle: x\ndate: 2020-01-01\n");
        write(site, "_talks/02-tabs.md", "---\ntitle: [x\ndate: 2020-01-01\n---\n");
        write(site, "_talks/03-no-date.md", "---\ntitle: No date\n---\n");
        write(site, "_talks/04-bad-date.md", "---\ntitle: Bad date\ndate: someday\n---\n");
        write(
                site,
                "_talks/05-unquoted.md",
                "---\ntitle: Lattices: a talk\ndate: 2020-01-01\n---\n");
        write(
                site,
                "_talks/06-tag.md",
                "---\ntitle: !!javax.script.ScriptEngineManager [x]\ndate: 2020-01-01\n---\n");
        write(site, "_talks/07-bomb.md", "---\n" + bomb() + "date: 2020-01-01\n---\n");
        write(site, "_talks/08-deep.md", "---\ntitle: " + "[".repeat(5_000) + "\n---\n");
        write(site, "_talks/09-list.md", "---\n- a\n- b\n---\n");
        write(
                site,
                "_talks/10-long-title.md",
                "---\ntitle: " + "x".repeat(3_000) + "\ndate: 2020-01-01\n---\n");
        write(
                site,
                "_talks/11-huge.md",
                "---\ntitle: Huge\ndate: 2020-01-01\n---\n" + "x".repeat(2 << 20));
        Files.write(site.resolve("_talks/12-binary.md"), new byte[] {'-', '-', '-', '\n', 0, 1, 2});
        Files.write(
                site.resolve("_talks/13-latin.md"),
                "---\ntitle: Über Ringe\ndate: 2020-01-01\n---\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        write(site, "_teaching/14-long.md", "---\ntitle: " + "y".repeat(900) + "\n---\n");
        write(site, "_posts/no-date-in-name.md", "No date anywhere.");
        write(site, "_posts/2020-01-01-empty.md", "---\n---\n");
        write(site, "_data/cv.json", "{\"work\": [{\"position\": \"Unclosed\"");
        write(site, "_data/navigation.yml", "main: [{title: Talks, url: /talks/}");
        write(
                site,
                "_bibliography/papers.bib",
                "@article{ok, title={Fine}, year={2020}}\n@article{broken, title={Never closed");
        write(
                site,
                "_pages/liquid.md",
                "---\ntitle: Liquid\n---\nText {% unknown %} and {{ site.nothing }} here.");
        write(site, "files/not-a-kind.exe", "MZ");
        write(site, "_pages/links.md", "---\ntitle: Links\n---\n[x](/files/not-a-kind.exe)");

        FoundSite found = read(site);

        List<String> problems = found.problems().stream().map(ReadProblem::message).toList();
        for (String name :
                List.of(
                        "01-",
                        "02-",
                        "03-",
                        "04-",
                        "05-",
                        "06-",
                        "07-",
                        "08-",
                        "10-",
                        "11-",
                        "12-",
                        "13-",
                        "14-",
                        "no-date",
                        "empty",
                        "cv.json",
                        "navigation.yml",
                        "papers.bib",
                        "liquid.md",
                        "not-a-kind")) {
            assertThat(problems).as(name).anyMatch(message -> message.contains(name));
        }
        assertThat(found.talks())
                .extracting(talk -> talk.data().title())
                .contains(
                        "Lattices: a talk",
                        "Über Ringe",
                        "Tutorial 1 on Relevant Topic in Your Field");
        assertThat(found.problems())
                .filteredOn(problem -> problem.message().startsWith("_talks/02-tabs.md: this"))
                .extracting(ReadProblem::line)
                .containsExactly(3);
        assertThat(paper(found, "Fine").date()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "{, 400000",
        "{{, 300000",
        "{% for x in y %}, 40000",
        "{% raw %}, 60000",
        "](, 300000",
        "[a](/b , 100000",
        "---, 200000",
        "<a href=\", 60000",
        "{% include figure path=\", 30000",
        "<!--, 200000",
        "# # , 200000",
        "///, 200000"
    })
    void takesHostileTextsInLinearTime(String part, int times) throws IOException {
        Path site = home.resolve("site");
        write(site, "_config.yml", "title: x");
        String text = part.repeat(times);
        String page = "---\ntitle: Long\ndate: 2020-01-01\n---\n";
        write(site, "_pages/a.md", page + text.substring(0, Math.min(text.length(), 900_000)));

        long start = System.nanoTime();
        read(site);

        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(8);
    }

    static FoundSite read(Path source) {
        try (SiteFiles files = SiteFiles.of(source, ImportLimits.USUAL)) {
            return new SiteReader(LocalDate.of(2026, 11, 24), ImportLimits.USUAL).read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperData paper(FoundSite site, String title) {
        return site.batch().papers().stream()
                .map(paper -> paper.data())
                .filter(paper -> paper.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.toString();
    }

    private static void write(Path site, String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
