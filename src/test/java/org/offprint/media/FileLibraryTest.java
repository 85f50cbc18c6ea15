package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.markdown.PictureSize;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@Slice
@Import({FileLibrary.class, LibraryFiles.class})
class FileLibraryTest {

    private static final TakenFile SLIDES = pdf("a");
    private static final TakenFile OTHER = pdf("b");
    private static final TakenFile PHOTO =
            TakenFile.of(new Picture("c".repeat(32) + ".jpg", 1000, 500), 9_000);

    @MockitoBean MediaFiles contents;
    @Autowired FileLibrary library;

    @Test
    void readsBackEveryPartOfWhatWasAdded() {
        LibraryFile slides = library.add(SLIDES, "My Slides.pdf");
        LibraryFile photo = library.add(PHOTO, "Us.jpeg");

        assertThat(library.listFiles()).containsExactlyInAnyOrder(slides, photo);
        assertThat(library.find(slides.address())).contains(slides);
        assertThat(slides)
                .isEqualTo(
                        new LibraryFile(
                                slides.id(),
                                0,
                                FileAddress.parse("my-slides.pdf").orElseThrow(),
                                SLIDES,
                                null,
                                Slice.NOW));
    }

    @Test
    void tellsApartWhatHasTheSameName() {
        library.add(SLIDES, "slides.pdf");

        assertThat(library.add(OTHER, "Slides.pdf").address()).hasToString("slides-2.pdf");
        assertThat(library.add(pdf("d"), "slides.pdf").address()).hasToString("slides-3.pdf");
    }

    @Test
    void hasTheSameFileOnce() {
        LibraryFile first = library.add(SLIDES, "slides.pdf");
        LibraryFile second = library.add(OTHER, "slides.pdf");

        assertThat(library.add(SLIDES, "slides.pdf")).isEqualTo(first);
        assertThat(library.add(OTHER, "slides.pdf")).isEqualTo(second);
        assertThat(library.listFiles()).hasSize(2);
    }

    @Test
    void saysWhatAPictureShows() {
        LibraryFile photo = library.add(PHOTO, "us.jpg");

        LibraryFile described = library.describe(photo.id(), 0, " The [group] ");

        assertThat(library.listFiles()).containsExactly(described);
        assertThat(described.alt()).isEqualTo("The [group]");
        assertThat(described.version()).isOne();
        assertThat(described.markdown()).isEqualTo("![The \\[group\\]](/media/us.jpg)");
    }

    @Test
    void losesNoUpdate() {
        LibraryFile photo = library.add(PHOTO, "us.jpg");
        library.describe(photo.id(), 0, "One");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> library.describe(photo.id(), 0, "Two"))
                .withMessage("“us.jpg” was changed in another window.");
        assertThat(library.listFiles()).extracting(LibraryFile::alt).containsExactly("One");
    }

    @Test
    void bringsBackWhatWasDeleted() {
        LibraryFile photo = library.add(PHOTO, "us.jpg");
        LibraryFile described = library.describe(photo.id(), 0, "Us");

        LibraryFile deleted = library.delete(photo.id());
        assertThat(library.listFiles()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> library.delete(photo.id()));

        assertThat(library.restore(deleted)).isEqualTo(described);
        assertThat(library.listFiles()).containsExactly(described);
    }

    @Test
    void bringsBackUnderANumberWhereTheAddressIsTaken() {
        LibraryFile deleted = library.delete(library.add(SLIDES, "slides.pdf").id());
        library.add(OTHER, "slides.pdf");

        assertThat(library.restore(deleted).address()).hasToString("slides-2.pdf");
    }

    @Test
    void tellsMarkdownTheSizesOfPictures() {
        library.add(PHOTO, "us.jpg");
        library.add(SLIDES, "slides.pdf");

        assertThat(library.find("/media/us.jpg"))
                .contains(new PictureSize(1000, 500, picture().srcset()));
        assertThat(library.find("/media/slides.pdf")).isEmpty();
        assertThat(library.find("/media/them.jpg")).isEmpty();
        assertThat(library.find("us.jpg")).isEmpty();
    }

    private static Picture picture() {
        return Objects.requireNonNull(PHOTO.picture());
    }

    private static TakenFile pdf(String digit) {
        return new TakenFile(digit.repeat(32) + ".pdf", FileType.PDF, 1234, null);
    }
}
