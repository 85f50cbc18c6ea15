package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that carry a site elsewhere, in processes of their own. */
@Tag("trust")
class ExportAndRestoreTest {

    @TempDir Path folder;

    @Test
    void answerAloneOnStandardOutput() throws Exception {
        Path data = folder.resolve("data");
        Path zip = folder.resolve("site.zip");
        Path pages = folder.resolve("pages");
        try (var site = OffprintProcess.start(data, Map.of())) {
            site.await(() -> site.out().contains("The site is at"));
        }

        say(data, "", "export", "--archive", zip.toString());
        say(data, "", "export", "--static", pages.toString());
        say(
                folder.resolve("none"),
                zip + ": whole; files: 0, .*, papers: 6, .*\\(dry run: nothing was stored\\)\n",
                "restore",
                "--dry-run",
                zip.toString());
        say(folder.resolve("other"), zip + ": restored; .*\n", "restore", zip.toString());

        assertThat(pages.resolve("index.html")).isNotEmptyFile();
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(folder.resolve("other/offprint.mv.db")).isNotEmptyFile();
    }

    private static void say(Path data, String answer, String... command) throws Exception {
        try (var process = OffprintProcess.start(data, Map.of(), command)) {
            assertThat(process.exitCode()).as(process.err()).isZero();
            assertThat(process.out()).matches(answer);
            assertThat(process.err()).isEmpty();
        }
    }
}
