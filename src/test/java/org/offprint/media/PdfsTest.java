package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.storage.DataFolder;

class PdfsTest {

    private static final String SMALL = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

    @TempDir Path folder;

    private DataFolder data;
    private Pdfs pdfs;

    @BeforeEach
    void openFolder() {
        data = DataFolder.open(folder);
        pdfs = new Pdfs(new MediaFiles(data));
    }

    @AfterEach
    void closeFolder() throws IOException {
        data.close();
    }

    @Test
    void keepsPdfAsItCameUnderItsHash() throws IOException {
        Pdf pdf = store(SMALL);
        // sha256sum of the text above
        assertThat(pdf).isEqualTo(new Pdf("fe9a7d44f4318fec2635607dcacc6755.pdf", 45));
        assertThat(pdfs.findStored(pdf.name()).orElseThrow()).hasContent(SMALL);
    }

    @Test
    void storesTheSamePdfOnceAndLeavesNothingElse() throws IOException {
        assertThat(store(SMALL)).isEqualTo(store(SMALL));
        assertThat(storedFiles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4",
                "%PDF-2.0",
                "\n\n%PDF-1.5",
                "\uFEFFjunk of a mail gateway\n%PDF-1.3"
            })
    void takesPdfOfAnyVersion(String start) throws IOException {
        assertThat(store(start + "\n...\nstartxref\n9\n%%EOF")).isNotNull();
    }

    @Test
    void toleratesSomeBytesBehindTheEnd() throws IOException {
        assertThat(store(SMALL + "\0".repeat(500))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                "%PDF-x.y %%EOF",
                "<!doctype html><title>paper.pdf</title>",
                "PK\3\4 a Word file",
                "%!PS-Adobe-3.0 %%EOF"
            })
    void refusesWhatIsNoPdf(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(content))
                .withMessage("This is no PDF; choose a PDF file.");
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void refusesHeaderThatReadersWouldNotFind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(" ".repeat(1024) + SMALL))
                .withMessageStartingWith("This is no PDF");
    }

    @Test
    void refusesPdfThatIsCutShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store("%PDF-1.7\n" + "stream ".repeat(1000)))
                .withMessageStartingWith("The PDF is cut short");
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void refusesUploadThatNeverEnds() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        return length;
                    }
                };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.store(endless))
                .withMessage("The PDF is larger than 50 MB; please make it smaller.");
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }
                };
        InputStream start = new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.ISO_8859_1));
        assertThatIOException()
                .isThrownBy(() -> pdfs.store(new SequenceInputStream(start, broken)));
        assertThat(storedFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.pdf", "../offprint.pdf", "0123456789abcdef0123456789abcdef.pdf"})
    void findsNothingUnderForeignNames(String name) {
        assertThat(pdfs.findStored(name)).isEmpty();
    }

    @Test
    void findsNoPictureUnderItsName() throws IOException {
        String name = new MediaFiles(data).store(new byte[] {1}, ".jpg");
        assertThat(pdfs.findStored(name)).isEmpty();
    }

    private Pdf store(String content) throws IOException {
        return pdfs.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private List<String> storedFiles() {
        try (var files = Files.list(folder.resolve("media"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
