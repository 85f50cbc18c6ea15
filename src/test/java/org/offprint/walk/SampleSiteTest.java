package org.offprint.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.offprint.ManyPapers;
import org.offprint.SampleSite;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample site with six more papers, running; all tests that only look at it share it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"offprint.starter=empty", "offprint.url=" + PublicSite.ORIGIN})
abstract class SampleSiteTest {

    @Autowired private ApplicationContext beans;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", SampleSiteTest::newFolder);
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @BeforeEach
    void fill() {
        if (beans.getBean(PaperCatalog.class).listPapers().isEmpty()) {
            sample().fill(ManyPapers.of(morePapers()));
        }
    }

    /** How many papers there are beside those of the sample. */
    int morePapers() {
        return 6;
    }

    SampleSite sample() {
        return new SampleSite(beans);
    }

    PublicSite site() {
        return new PublicSite(port);
    }

    int port() {
        return port;
    }

    Document page(Paper paper) {
        return site().get(paper.path()).page();
    }

    /** The page of the paper that shows this type off. */
    Document pageOfType(String type) {
        return papers().listPublic().stream()
                .filter(paper -> paper.data().title().equals("A work of type " + type))
                .findFirst()
                .map(this::page)
                .orElseThrow();
    }

    PaperCatalog papers() {
        return beans.getBean(PaperCatalog.class);
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("offprint-walk");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
