package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Slides ICML 2024.pdf           | PDF  | slides-icml-2024.pdf
                    Group Photo (final).JPEG       | JPEG | group-photo-final.jpg
                    drawn.png                      | JPEG | drawn.jpg
                    C:\\Users\\me\\Müller.PDF      | PDF  | muller.pdf
                    ../../etc/passwd.txt           | TEXT | passwd.txt
                    code.tar.gz                    | TAR  | code.tar.gz
                    code.tgz                       | TAR  | code.tar.gz
                    v1.2 of it.zip                 | ZIP  | v1-2-of-it.zip
                    幻灯片.pdf                      | PDF  | document.pdf
                    .png                           | PNG  | picture.png
                    ''                             | TEXT | file.txt
                    0123456789abcdef0123456789abcdef.png | PNG | file-0123456789abcdef0123456789abcdef.png
                    """)
    void isMadeOfWhatAFileWasCalled(String fileName, FileType type, String address) {
        assertThat(FileAddress.from(fileName, type)).hasToString(address);
    }

    @Test
    void isReadBack() {
        FileAddress address = FileAddress.from("Slides ICML.pdf", FileType.PDF);
        assertThat(FileAddress.parse("slides-icml.pdf")).contains(address);
        assertThat(FileAddress.parse("slides-icml-2.pdf")).contains(address.numbered(2));
        assertThat(FileAddress.parse("code.tar.gz"))
                .contains(FileAddress.from("code.tar.gz", FileType.TAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                ".pdf",
                "x.html",
                "x.svg",
                "X.pdf",
                "x.tgz",
                "x.jpeg",
                "../x.pdf",
                "a/b.pdf",
                "a--b.pdf",
                "x.pdf.html",
                "x.y.pdf",
                " x.pdf",
                "0123456789abcdef0123456789abcdef.pdf",
                "0123456789abcdef0123456789abcdef-400.jpg"
            })
    void isNothingElse(String text) {
        assertThat(FileAddress.parse(text)).isEmpty();
    }
}
