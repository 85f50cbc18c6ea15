package org.offprint.exchange.academicpages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.ReadProblem;

/** Files that are no such page, and pages that are meant to do harm. */
class HostilePagesTest {

    private final AcademicPageReader reader = new AcademicPageReader(hidden -> Optional.empty());

    private ReadProblem problem(byte[] bytes) {
        return catchThrowableOfType(
                        UnreadablePageException.class, () -> reader.read(bytes, "about.md"))
                .problem();
    }

    private ReadProblem problem(String text) {
        return problem(text.getBytes(UTF_8));
    }

    @Test
    void saysWhereTextIsNotUtf8() {
        assertThat(problem("one\ntwo caf\u00e9\n".getBytes(ISO_8859_1)))
                .isEqualTo(
                        new ReadProblem(
                                2,
                                null,
                                "about.md is not UTF-8 text: byte 12 in line 2 (0xE9). Save it as UTF-8 and import it again."));
        assertThat(problem("text".getBytes(UTF_16)).message()).contains("UTF-16");
        assertThat(problem(new byte[] {'a', (byte) 0xC3}).message()).contains("byte 2 in line 1");
    }

    @Test
    void saysThatFileIsBinaryOrEmpty() {
        assertThat(problem(new byte[] {'a', '\n', 0, 1}))
                .extracting(ReadProblem::line)
                .isEqualTo(2);
        assertThat(problem(""))
                .isEqualTo(
                        new ReadProblem(
                                null, null, "about.md is empty: there is nothing to import."));
        assertThat(problem(" \r\n\t"))
                .extracting(ReadProblem::message)
                .asString()
                .contains("empty");
    }

    @Test
    void takesByteOrderMarkAndWindowsLines() {
        ReadPage page = reader.read("\uFEFF---\r\ntitle: Ann One\r\n---\r\nBio\r\n", "about.md");

        assertThat(page.profile()).isEqualTo(new ReadProfile("Ann One", null, "Bio"));
    }

    @Test
    void saysWhereFrontMatterIsNoYaml() {
        ReadProblem problem = problem("---\ntitle: a\npermalink: [/, \n---\nBio");

        assertThat(problem.line()).isIn(3, 4);
        assertThat(problem.column()).isNotNull();
        assertThat(problem.message()).startsWith("about.md, line ");
        assertThat(problem("---\ntitle: \"a\n---\nBio").line()).isNotNull();
        assertThat(problem("---\n- a\n- b\n---\nBio").message()).contains("name: value");
        assertThat(problem("---\ntitle: a\n\nBio").message()).contains("never closes");
        assertThat(problem("---\na: !!javax.script.ScriptEngineManager []\n---\nBio").line())
                .isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void refusesYamlBombs() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(problem(bomb + "---\nBio").message()).contains("front matter");
        assertThat(problem("---\na: " + "[".repeat(5_000) + "\n---\nBio").message())
                .contains("front matter");
        assertThat(problem("---\na: " + "x".repeat(70_000) + "\n---\nBio").message())
                .contains("64 KB");
    }

    @Test
    void refusesLargeFileWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("about.md");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }

        assertThat(
                        catchThrowableOfType(UnreadablePageException.class, () -> reader.read(file))
                                .getMessage())
                .isEqualTo(
                        "about.md has 52,428,800 bytes; 1,048,576 are the most for such a page, and nothing of it was read. Divide it, or set OFFPRINT_IMPORT_MAX_BYTES higher.");
        assertThat(
                        catchThrowableOfType(
                                UnreadablePageException.class,
                                () -> reader.read(endless(), "about.md")))
                .isNotNull();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
    }

    @Test
    void keepsHtmlInMarkdownAsText() throws IOException {
        String page =
                "Hello <script>alert(1)</script>\n\n# Papers\n- <img src=x onerror=alert(1)> [A title of mine](javascript:alert(1)). 2020.\n";

        ReadPage read = reader.read(new ByteArrayInputStream(page.getBytes(UTF_8)), "about.md");

        assertThat(read.profile().bio()).isEqualTo("Hello <script>alert(1)</script>");
        assertThat(read.papers().get(0).title()).isEqualTo("A title of mine");
        assertThat(read.papers().get(0).url()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a](",
                "*a ",
                "**",
                "_a",
                "`",
                "<a href='",
                "<b>",
                "</b>",
                "![",
                "$",
                "{{",
                "{%",
                "\\",
                "&#",
                "(",
                "http://",
                "- a\n",
                "-\n",
                "<div>\n",
                "<div>",
                "<ul><li>",
                "<li>",
                "</div>",
                "# a\n",
                "# Papers\n",
                "a\n===\n",
                "<!--",
                "<!-- -->",
                "```\n",
                "A One, ",
                "and ",
                "(with ",
                "\"",
                "“",
                "''",
                "2020 ",
                "(2020) ",
                ". ",
                "Best paper ",
                "In Proceedings of ",
                "a@b.c ",
                "email: a at ",
                "| a | b |\n",
                "\n\n",
                "\r",
                "> ",
                "  - a\n",
                "[1] A One 2020\n",
                "<h2>",
                "<details>\n",
                "<table><tr><td>",
                "论文",
                "A. One. ",
                "10.1234/",
                "arXiv:2001.00001 ",
                "{% comment %}",
                "<style>",
                "¹",
                "({[",
                "- [a](b) c, d. ICML 2020\n"
            })
    @Timeout(30)
    void staysFastOnHostilePages(String piece) {
        int times = 300_000 / piece.getBytes(UTF_8).length;

        for (String start : List.of("", "# Papers\n\n", "x\n\n# Papers\n\n- ")) {
            try {
                assertThat(reader.read(start + piece.repeat(times), "about.md")).isNotNull();
            } catch (UnreadablePageException tooMany) {
                assertThat(tooMany).hasMessageMatching("about.md (lists more than|is empty).*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "*", "A. B, ", ". ", "2020 ", "https://a.b/ ", "–", "& "})
    @Timeout(30)
    void staysFastOnHostileBullets(String piece) {
        String row = piece.repeat(1_000 / piece.length());
        String page =
                "# Papers\n\n"
                        + "- A One, [Rings %s](https://a.example.org/1). ICML 2021 (%s).\n"
                                .formatted(row, row)
                                .repeat(150);

        assertThat(reader.read(page, "about.md").papers()).isNotEmpty();
    }
}
