package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.storage.DataFolder;

class FormatExportTest extends CommandLineTest {

    @Test
    void writesEveryFormatToStandardOutputAlone() {
        makeSite();

        for (String line :
                new String[] {
                    "bibtex @",
                    "ris TY  - ",
                    "csl-json [{\"id\":",
                    "markdown - ",
                    "html <!doctype html>",
                    "about ---\npermalink: /\n"
                }) {
            String[] parts = line.split(" ", 2);
            Said said = run("export", "--format", parts[0]);
            assertThat(said.code()).as(line).isZero();
            assertThat(said.err()).as(line).isEmpty();
            assertThat(said.out()).as(line).startsWith(parts[1]);
        }
        assertThat(run("export", "--format", "text", "--style", "ieee").out()).startsWith("1. ");
    }

    @Test
    void importsAgainWhatItWrote() throws IOException {
        makeSite();
        Path about = folder.resolve("about.md");

        Said said = run("export", "--format", "about", "--output", about);
        Said again = run("import", "--dry-run", about);

        assertThat(said).isEqualTo(new Said(0, "", ""));
        assertThat(Files.readString(about)).contains("## Selected Papers\n");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("6 papers to add, 0 of them to look at");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(about, data());
    }

    @ParameterizedTest
    @CsvSource({"bibtex, bib", "ris, ris", "csl-json, json"})
    void keepsDraftsHiddenOnTheirWay(String format, String ending) throws IOException {
        Path source =
                Files.writeString(
                        folder.resolve("source.bib"),
                        "@misc{a, title={Seen}}\n@misc{b, title={Hidden}, visibility={draft}}\n");
        Path moved = folder.resolve("moved." + ending);
        run("import", source);
        assertThat(run("export", "--format", format).out())
                .contains("Seen")
                .doesNotContain("Hidden");

        run("export", "--format", format, "--drafts", "--output", moved);
        System.setProperty("offprint.data", folder.resolve("other").toString());
        Said said = run("import", moved);

        assertThat(said.code()).isZero();
        assertThat(run("export", "--format", format).out())
                .contains("Seen")
                .doesNotContain("Hidden");
        assertThat(run("export", "--format", format, "--drafts").out()).contains("Hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format nonsense",
                "--format text --style nonsense",
                "--format bibtex --style apa",
                "--format about --style apa",
                "--style apa",
                "--format bibtex --archive x.zip",
                "--format"
            })
    void refusesWordsThatItDoesNotKnowBeforeAnythingElse(String words) {
        Said said = run((Object[]) ("export " + words).split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isNotEmpty();
    }

    @Test
    void saysWhereItIsDoneWhileTheSiteIsServed() throws IOException {
        makeSite();
        try (var held = DataFolder.open(data())) {
            Said said = run("export", "--format", "bibtex");

            assertThat(held.path()).isEqualTo(data());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("in the console under Export");
        }
    }

    @ParameterizedTest
    @CsvSource({"bibtex", "text"})
    void saysWhyAFileCannotBeWritten(String format) {
        makeSite();

        Said said = run("export", "--format", format, "--output", folder.resolve("nowhere/papers"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("nowhere/papers cannot be written: ").hasLineCount(1);
    }
}
