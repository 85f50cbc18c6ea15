package org.offprint.media.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class FilesViewTest extends ConsoleTest {

    private final FileLibrary library;

    FilesViewTest(@Autowired FileLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void emptyTheLibrary() {
        library.listFiles().forEach(file -> library.delete(file.id()));
    }

    @Test
    void saysWhatFilesAreForWhereThereIsNone() {
        FilesView view = navigate(FilesView.class);

        assertThat(view.empty.isVisible()).isTrue();
        assertThat(view.empty.getText()).startsWith("There is no file yet.");
        assertThat(view.search.isVisible()).isFalse();
        assertThat(view.list.isVisible()).isFalse();
    }

    @Test
    void showsWhatWasUploadedWithItsAddressAndMarkdown() throws IOException {
        FilesView view = navigate(FilesView.class);

        upload(view, "Our Group.jpg", picture());
        upload(view, "Slides.pdf", pdf());

        assertThat(items(view))
                .extracting(item -> item.address.getText())
                .containsExactlyInAnyOrder("our-group.jpg", "slides.pdf");
        FileItem photo = item(view, "our-group.jpg");
        assertThat(photo.address.getHref()).isEqualTo("/media/our-group.jpg");
        assertThat(photo.markdown.getText()).isEqualTo("![](/media/our-group.jpg)");
        assertThat(photo.alt.isVisible()).isTrue();
        assertThat(item(view, "slides.pdf").markdown.getText())
                .isEqualTo("[slides.pdf](/media/slides.pdf)");
        assertThat(item(view, "slides.pdf").alt.isVisible()).isFalse();
        assertThat(view.empty.isVisible()).isFalse();
    }

    @Test
    void thePaletteLeadsToAFile() throws IOException {
        FilesView view = navigate(FilesView.class);
        upload(view, "Our Group.jpg", picture());
        upload(view, "Slides.pdf", pdf());

        List<Found> found = new FileFinder(library).find(Sought.of("slide"), 12);

        assertThat(found).extracting(Found::title).containsExactly("slides.pdf");
        UI.getCurrentOrThrow().navigate("files", QueryParameters.of(FilesView.QUERY, "slides.pdf"));
        assertThat(found.getFirst().href()).isEqualTo("files?q=slides.pdf");
        assertThat(items((FilesView) getCurrentView()))
                .extracting(item -> item.address.getText())
                .containsExactly("slides.pdf");
    }

    @Test
    void namesWhatItRefusesWithTheReason() {
        FilesView view = navigate(FilesView.class);

        upload(view, "page.html", "<html>".getBytes(StandardCharsets.UTF_8));
        upload(view, "slides.pdf", pdf());
        upload(view, "photo.jpg", "words".getBytes(StandardCharsets.UTF_8));

        assertThat(view.upload.refused.getChildren().map(item -> ((ListItem) item).getText()))
                .satisfiesExactly(
                        page -> assertThat(page).startsWith("page.html: Web pages, SVG"),
                        photo -> assertThat(photo).startsWith("photo.jpg: This is no picture"));
        assertThat(library.listFiles()).hasSize(1);
    }

    @Test
    void savesWhatAPictureShows() throws IOException {
        FilesView view = navigate(FilesView.class);
        upload(view, "us.jpg", picture());

        test(item(view, "us.jpg").alt).setValue("The group in 2026");
        test(item(view, "us.jpg").alt).setValue("The group in May 2026");

        assertThat(library.listFiles())
                .extracting(LibraryFile::alt)
                .containsExactly("The group in May 2026");
        assertThat(item(view, "us.jpg").markdown.getText())
                .isEqualTo("![The group in May 2026](/media/us.jpg)");
    }

    @Test
    void saysWhenAnotherWindowWasFaster() throws IOException {
        FilesView view = navigate(FilesView.class);
        upload(view, "us.jpg", picture());
        library.describe(library.listFiles().getFirst().id(), 0, "Theirs");

        test(item(view, "us.jpg").alt).setValue("Mine");

        assertThat(library.listFiles()).extracting(LibraryFile::alt).containsExactly("Theirs");
        assertThat(item(view, "us.jpg").alt.getValue()).isEqualTo("Theirs");
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void takesBackADeletion() {
        FilesView view = navigate(FilesView.class);
        upload(view, "slides.pdf", pdf());
        List<LibraryFile> before = library.listFiles();

        item(view, "slides.pdf").delete.click();
        assertThat(library.listFiles()).isEmpty();
        assertThat(view.empty.isVisible()).isTrue();

        button(
                        "Undo: slides.pdf is deleted; links to it and texts that show it find nothing there.")
                .click();
        assertThat(library.listFiles()).isEqualTo(before);
        assertThat(items(view)).hasSize(1);
    }

    @Test
    void findsByNameAndByWhatIsShown() throws IOException {
        FilesView view = navigate(FilesView.class);
        upload(view, "us.jpg", picture());
        upload(view, "slides.pdf", pdf());
        test(item(view, "us.jpg").alt).setValue("Émile at a blackboard");

        test(view.search).setValue("emile board");
        assertThat(items(view))
                .extracting(item -> item.address.getText())
                .containsExactly("us.jpg");

        test(view.search).setValue("nothing like that");
        assertThat(items(view)).isEmpty();
        assertThat(view.empty.getText()).isEqualTo("No file matches.");
    }

    @Test
    void namesEveryActionAfterItsFile() {
        FilesView view = navigate(FilesView.class);
        upload(view, "slides.pdf", pdf());
        FileItem item = items(view).getFirst();

        assertThat(item.copyAddress.getAriaLabel()).contains("Copy address of slides.pdf");
        assertThat(item.copyMarkdown.getAriaLabel()).contains("Copy for a text: slides.pdf");
        assertThat(item.delete.getAriaLabel()).contains("Delete slides.pdf");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(FilesView.class)).isInstanceOf(Exception.class);
        assertThat(find(FileItem.class).exists()).isFalse();
    }

    private static void upload(FilesView view, String name, byte[] content) {
        view.upload.take(name, new ByteArrayInputStream(content)).run();
    }

    private static FileItem item(FilesView view, String name) {
        return items(view).stream()
                .filter(item -> item.address.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<FileItem> items(FilesView view) {
        return view.list.getChildren().map(FileItem.class::cast).toList();
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n...\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
