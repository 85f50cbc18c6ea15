package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.OffprintApplication;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.storage.DataFolder;

class RestoreCommandTest extends CommandLineTest {

    private static final String HOLDS =
            "files: 0, news: 0, pages: 0, papers: 7, talks: 0, teaching: 0; made 2";

    @Test
    void bringsASiteIntoANewFolder() {
        Path file = archiveOfAnotherSite();

        Said said = run("restore", file);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("%s: restored; %s".formatted(file, HOLDS));
        assertThat(firstTitle()).isEqualTo("Of the other site");
    }

    @Test
    void saysOnlyWhatItWouldBringOnADryRun() throws IOException {
        Path file = archiveOfAnotherSite();

        Said said = run("restore", "--dry-run", file);

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("%s: whole; %s".formatted(file, HOLDS))
                .endsWith("(dry run: nothing was stored)\n");
        assertThat(data()).doesNotExist();
    }

    @Test
    void leavesContentAloneUnlessToldTo() {
        Path file = archiveOfAnotherSite();
        addPaper("My own");

        Said refused = run("restore", file);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo(
                        "The site in %s has content already, which would be lost; give --replace if you want that.\n"
                                .formatted(data()));
        assertThat(firstTitle()).isEqualTo("My own");

        assertThat(run("restore", "--replace", file).code()).isZero();
        assertThat(firstTitle()).isEqualTo("Of the other site");
    }

    @Test
    void leavesTheDataFolderUntouchedByAnArchiveThatIsRefused() throws IOException {
        Path file = archiveOfAnotherSite();
        byte[] zip = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(zip, zip.length / 2));
        addPaper("My own");
        Map<String, String> before = contents();

        Said said = run("restore", "--replace", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith(file + ": It is").contains("cut short").hasLineCount(1);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void makesNoFolderForAFileThatIsNone() {
        Said said = run("restore", folder.resolve("no.zip"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("no.zip: There is no such file; check its path.");
        assertThat(data()).doesNotExist();
    }

    @Test
    void saysWhereItIsDoneWhileTheSiteIsServed() throws IOException {
        Path file = archiveOfAnotherSite();
        try (var held = DataFolder.open(data())) {
            Said said = run("restore", file);

            assertThat(held.path()).isEqualTo(data());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("do it in the console under Export");
        }
    }

    private Path archiveOfAnotherSite() {
        System.setProperty("offprint.data", folder.resolve("other").toString());
        addPaper("Of the other site");
        Path file = folder.resolve("site.zip");
        assertThat(run("export", "--archive", file).code()).isZero();
        setFolder();
        return file;
    }

    private static void addPaper(String title) {
        new Site(OffprintApplication.class)
                .with(context -> context.getBean(PaperCatalog.class).add(PaperData.titled(title)));
    }

    private static String firstTitle() {
        return new Site(OffprintApplication.class)
                .with(context ->
                        context.getBean(PaperCatalog.class).listPapers().getFirst().data().title());
    }

    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(Path::toString, RestoreCommandTest::content));
        }
    }

    private static String content(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file))
                    + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
