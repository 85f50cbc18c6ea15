package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.storage.DataFolder;

class FileIntakeTest {

    private static final String PDF = "%PDF-1.7\n...\n%%EOF\n";

    @TempDir Path folder;

    private DataFolder data;
    private FileIntake intake;

    @BeforeEach
    void openFolder() {
        data = DataFolder.open(folder);
        intake = new FileIntake(new MediaFiles(data), PicturesTest.pictures(data));
    }

    @AfterEach
    void closeFolder() throws IOException {
        data.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "photo.png", "photo", "photo.html", "photo.svg"})
    void knowsPictureByItsContent(String name) throws IOException {
        TakenFile taken = intake.take(new ByteArrayInputStream(picture()), name);
        assertThat(taken)
                .isEqualTo(
                        new TakenFile(
                                taken.stored(),
                                FileType.JPEG,
                                taken.bytes(),
                                new Picture(taken.stored(), 20, 10)));
        assertThat(taken.bytes())
                .isEqualTo(folder.resolve("media/" + taken.stored()).toFile().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    slides.pdf   | %PDF-1.7 x %%EOF          | PDF
                    slides       | %PDF-1.7 x %%EOF          | PDF
                    slides.PDF   | junk %PDF-1.7 x %%EOF     | PDF
                    notes.txt    | plain words               | TEXT
                    README.MD    | # Words with <b>marks</b> | MARKDOWN
                    README.md    | <p align=center>Words</p> | MARKDOWN
                    all.bib      | @article{a, title={<b>}}  | BIBTEX
                    table.csv    | 1,2,3                     | CSV
                    run.ipynb    | {"cells": []}             | NOTEBOOK
                    """)
    void takesWhatResearchersGiveAway(String name, String content, FileType type)
            throws IOException {
        TakenFile taken = take(name, content);
        assertThat(taken.type()).isEqualTo(type);
        assertThat(folder.resolve("media/" + taken.stored())).hasContent(content);
        assertThat(taken.stored()).endsWith("." + type.ending());
    }

    @Test
    void takesArchives() throws IOException {
        assertThat(take("data.zip", "PK\3\4...").type()).isEqualTo(FileType.ZIP);
        assertThat(take("empty.zip", "PK\5\6...").type()).isEqualTo(FileType.ZIP);
        assertThat(take("code.tar.gz", "\u001F\u008B\b...").type()).isEqualTo(FileType.TAR);
        assertThat(take("code.tgz", "\u001F\u008B\b...").type()).isEqualTo(FileType.TAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x.html | words
                    x.js   | alert(1)
                    x.mjs  | alert(1)
                    x.svg  | words
                    x.xml  | words
                    x.txt  | <!DOCTYPE html><script>alert(1)</script>
                    x.txt  | <HTML>
                    x.txt  | <script>alert(1)</script>
                    x.md   | <!-- a --> <!-- b --> <svg onload=alert(1)>
                    x.jpg  | <html><script>alert(1)</script>
                    x.png  | <svg xmlns="http://www.w3.org/2000/svg"/>
                    x.pdf  | <html>%PDF-1.4 %%EOF
                    x.csv  | <?xml version="1.0"?><svg/>
                    """)
    void refusesWhatABrowserWouldRun(String name, String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(name, content))
                .withMessageStartingWith("Web pages, SVG pictures and scripts are not taken");
        assertThat(storedFiles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x.txt    | ''                   | The file is empty.
                    x.gif    | GIF89a...            | GIF pictures are not taken
                    x.pdf    | words                | This is no PDF
                    x        | %PDF-1.7 without end | The PDF is cut short
                    x.jpg    | words                | This is no picture
                    x.heic   | ftypheic             | This is no picture
                    x.docx   | PK                   | Files of this kind are not taken.
                    x.exe    | MZ                   | Files of this kind are not taken.
                    x        | words                | Files of this kind are not taken.
                    x.zip    | words                | The file holds something else
                    x.tar.gz | words                | The file holds something else
                    x.ipynb  | words                | The file holds something else
                    """)
    void refusesWithASentence(String name, String content, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(name, content))
                .withMessageStartingWith(sentence);
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void refusesTextThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take("x.txt", "words ".repeat(10_000) + "\0"))
                .withMessageStartingWith("The file holds something else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take("x.txt", "<\0h\0t\0m\0l\0>\0"))
                .withMessageStartingWith("The file holds something else");
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void keepsNothingOfAPolyglotButItsPixels() throws IOException {
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(picture());
        polyglot.write(PDF.getBytes(StandardCharsets.ISO_8859_1));
        polyglot.write("<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));

        TakenFile taken = intake.take(new ByteArrayInputStream(polyglot.toByteArray()), "x.pdf");

        assertThat(taken.type()).isEqualTo(FileType.JPEG);
        assertThat(folder.resolve("media/" + taken.stored()))
                .content(StandardCharsets.ISO_8859_1)
                .doesNotContain("script", "%PDF");
    }

    private TakenFile take(String name, String content) throws IOException {
        return intake.take(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), name);
    }

    private List<String> storedFiles() {
        String[] names = folder.resolve("media").toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
