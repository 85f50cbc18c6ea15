package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.offprint.storage.DataFolder;

class ExportCommandTest extends CommandLineTest {

    @Test
    void writesTheWholeSiteForItsOwnerAlone() throws IOException {
        makeSite();
        Path file = folder.resolve("site.zip");
        Files.writeString(file, "an older one");

        Said said = run("export", "--archive", file);

        assertThat(said).isEqualTo(new Said(0, "", ""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .contains("papers.json", "profile.json", "settings.json", "manifest.json");
        }
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, data());
    }

    @Test
    void makesNoSiteWhereThereIsNone() {
        Said said = run("export", "--archive", folder.resolve("site.zip"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("There is no site in the data folder " + data());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhereItIsDoneWhileTheSiteIsServed() throws IOException {
        makeSite();
        try (var held = DataFolder.open(data())) {
            Said said = run("export", "--archive", folder.resolve("site.zip"));

            assertThat(held.path()).isEqualTo(data());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err())
                    .isEqualTo(
                            "Offprint is running on the data folder %s; do it in the console under Export, or stop that process first.%n"
                                    .formatted(data()));
        }
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        makeSite();

        Said said = run("export", "--archive", folder.resolve("nowhere/site.zip"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("nowhere/site.zip cannot be written: ").hasLineCount(1);
    }

    @Test
    void asksForWhatIsWanted() {
        assertThat(run("export").code()).isEqualTo(2);
    }
}
