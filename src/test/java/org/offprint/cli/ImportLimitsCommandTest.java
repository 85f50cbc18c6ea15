package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The owner's limits on the command line, where a dry run has no database to ask. */
@ExtendWith(OutputCaptureExtension.class)
class ImportLimitsCommandTest extends CommandLineTest {

    private static final String BYTES = "offprint.import.max-bytes";
    private static final String ENTRIES = "offprint.import.max-entries";
    private static final String SITE_BYTES = "offprint.import.site-max-bytes";

    private static final String TWO = "@misc{a, title = {Lattices}}\n@misc{b, title = {Rings}}\n";

    @AfterEach
    void forgetLimits() {
        System.clearProperty(BYTES);
        System.clearProperty(ENTRIES);
        System.clearProperty(SITE_BYTES);
    }

    @Test
    void refusesALongerFileInADryRun() throws IOException {
        System.setProperty(BYTES, "20");
        Path file = Files.writeString(folder.resolve("papers.bib"), TWO);

        Said said = run("import", "--dry-run", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip())
                .isEqualTo(
                        "%s: The file has 55 bytes; 20 are the most, and nothing of it was read. Divide it, or set OFFPRINT_IMPORT_MAX_BYTES higher."
                                .formatted(file));
        assertThat(data()).doesNotExist();
    }

    @Test
    void readsALongerFileInADryRunWhereTheLimitIsLifted() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("about.md"),
                        "# Publications\n- A Lattice, [Lattices without tears](https://example.org/1). ICML 2021.\n"
                                + "\n".repeat(1 << 20));

        assertThat(run("import", "--dry-run", file).code()).isEqualTo(1);
        System.setProperty(BYTES, "2000000");
        assertThat(run("import", "--dry-run", file).err()).isEmpty();
        assertThat(data()).doesNotExist();
    }

    @Test
    void storesNoMoreEntries() throws IOException {
        System.setProperty(ENTRIES, "1");
        Path file = Files.writeString(folder.resolve("papers.bib"), TWO);

        Said said = run("import", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("papers.bib:2:1: Only the first 1 entries were read")
                .contains("OFFPRINT_IMPORT_MAX_ENTRIES");
        assertThat(run("export", "--format", "bibtex").out())
                .contains("Lattices")
                .doesNotContain("Rings");
    }

    @Test
    void refusesALargerSite() throws IOException {
        System.setProperty(SITE_BYTES, "10");
        Path zip = Files.writeString(folder.resolve("site.zip"), "x".repeat(11));

        Said said = run("import", "--dry-run", zip);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        "The zip has 11 bytes; 10 are the most", "OFFPRINT_IMPORT_SITE_MAX_BYTES");
    }

    @Test
    void saysWhatIsWrongWithASettingOnce(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("papers.bib"), TWO);

        System.setProperty(BYTES, "0");
        Said said = run("import", "--dry-run", file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err() + output.getErr())
                .isEqualToIgnoringNewLines(
                        "Offprint cannot start: OFFPRINT_IMPORT_MAX_BYTES is 0; set it to a whole number from 1 to 2,000,000,000, without commas.");

        System.setProperty(BYTES, "40 MB");
        assertThat(run("import", "--dry-run", file).code()).isEqualTo(1);
        assertThat(output.getErr())
                .contains(
                        "The setting offprint.import.max-bytes (OFFPRINT_IMPORT_MAX_BYTES) has the value “40 MB” that it cannot take; set it to a whole number, such as 1000.");
    }
}
