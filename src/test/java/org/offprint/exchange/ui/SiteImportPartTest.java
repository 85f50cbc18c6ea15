package org.offprint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.talks.TalkService;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class SiteImportPartTest extends ConsoleTest {

    private static final Map<String, String> SITE =
            Map.of(
                    "_config.yml", "author:\n  name: Ann Lattice\n",
                    "_publications/a.md",
                            "---\ntitle: Lattices in zips\nauthors: A Lattice\ndate: 2020-01-01\n---\n",
                    "_talks/b.md", "---\ntitle: A talk in a zip\ndate: 2020-01-01\n---\n",
                    "_talks/c.md", "---\ntitle: A talk without a date\n---\n");

    private final PaperCatalog papers;
    private final TalkService talks;
    private SiteImportPart part;

    SiteImportPartTest(@Autowired PaperCatalog papers, @Autowired TalkService talks) {
        this.papers = papers;
        this.talks = talks;
    }

    @BeforeEach
    void openTheViewOverNothing() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        talks.listAll().forEach(talk -> talks.delete(talk.id()));
        part = navigate(ImportView.class).site;
    }

    @Test
    void showsWhatAZipHoldsAndStoresNothing() throws IOException {
        upload(zip(SITE));

        assertThat(part.shown).isNotNull();
        assertThat(part.shown.plan().countNew()).isEqualTo(2);
        assertThat(part.shown.getElement().getTextRecursively())
                .contains("Lattices in zips", "A talk in a zip", "_talks/c.md: has no date");
        assertThat(part.apply.isVisible()).isTrue();
        assertThat(papers.listPapers()).isEmpty();
        assertThat(talks.listAll()).isEmpty();
    }

    @Test
    void storesItAtTheLastWord() throws Exception {
        upload(zip(SITE));

        part.apply.click();

        for (int tries = 0; papers.listPapers().isEmpty() && tries < 300; tries++) {
            Thread.sleep(100);
        }
        assertThat(talks.listAll())
                .extracting(talk -> talk.data().title())
                .containsExactly("A talk in a zip");
        assertThat(papers.listPapers()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoZipOrNoSite() throws IOException {
        upload("no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(part.refusal.getText()).contains("no whole zip file");

        upload(zip(Map.of("readme.txt", "Nothing of a site")));
        assertThat(part.refusal.getText()).contains("no site of academicpages or al-folio");
        assertThat(part.source.isVisible()).isTrue();
    }

    private void upload(byte[] zip) {
        part.take(new ByteArrayInputStream(zip)).run();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
