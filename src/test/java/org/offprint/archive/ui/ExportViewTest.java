package org.offprint.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.archive.SiteArchive;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.storage.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class ExportViewTest extends ConsoleTest {

    private final SiteArchive archive;
    private final PaperCatalog papers;
    private final DataFolder data;

    ExportViewTest(
            @Autowired SiteArchive archive,
            @Autowired PaperCatalog papers,
            @Autowired DataFolder data) {
        this.archive = archive;
        this.papers = papers;
        this.data = data;
    }

    @Test
    void offersEveryDownload() {
        ExportView view = navigate(ExportView.class);

        assertThat(view.archiveLink.getText()).isEqualTo("Download the archive");
        assertThat(view.archiveLink.getHref()).contains("VAADIN/dynamic/resource/");
        assertThat(view.pagesLink.getHref()).contains("VAADIN/dynamic/resource/");
        assertThat(view.aboutLink.getHref()).contains("VAADIN/dynamic/resource/");
        assertThat(view.papersLink.getHref()).isEqualTo("papers?export");
        assertThat(view.restore.offer.isVisible()).isFalse();
    }

    @Test
    void restoresAnArchiveAfterTheLastWord() throws IOException {
        Paper kept = papers.add(PaperData.titled("In the archive"));
        byte[] zip = archive();
        papers.delete(kept.id());
        papers.add(PaperData.titled("Came later"));
        ExportView view = navigate(ExportView.class);

        view.restore.take("site.zip", new ByteArrayInputStream(zip)).run();

        assertThat(view.restore.found.getText()).startsWith("site.zip is whole. ");
        assertThat(papers.listPapers()).extracting(it -> it.data().title()).contains("Came later");

        test(view.restore.apply).click();

        assertThat(papers.listPapers())
                .extracting(it -> it.data().title())
                .contains("In the archive")
                .doesNotContain("Came later");
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void saysWhyAnArchiveIsRefusedAndKeepsNothingOfIt() throws IOException {
        byte[] zip = archive();
        ExportView view = navigate(ExportView.class);

        view.restore
                .take("cut.zip", new ByteArrayInputStream(Arrays.copyOf(zip, zip.length / 2)))
                .run();

        assertThat(view.restore.refusal.isVisible()).isTrue();
        assertThat(view.restore.refusal.getText()).startsWith("cut.zip: It is no zip file");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void forgetsAnArchiveThatIsLeft() throws IOException {
        ExportView view = navigate(ExportView.class);
        view.restore.take("site.zip", new ByteArrayInputStream(archive())).run();
        assertThat(leftOvers()).isNotEmpty();

        test(view.restore.leave).click();

        assertThat(leftOvers()).isEmpty();
    }

    @Test
    @WithMockUser(username = "guest", roles = "GUEST")
    void isForTheOwnerAlone() {
        assertThatThrownBy(() -> navigate(ExportView.class)).isInstanceOf(RuntimeException.class);
    }

    private byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(out);
        return out.toByteArray();
    }

    private Stream<String> leftOvers() throws IOException {
        try (var files = Files.list(data.path())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("restore"))
                    .toList()
                    .stream();
        }
    }
}
