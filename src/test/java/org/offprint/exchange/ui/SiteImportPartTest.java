package org.offprint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
                .contains("Lattices in zips", "_talks/c.md: has no date");
        assertThat(shown().things.get("Talks").ticks.get("_talks/b.md").getLabel())
                .isEqualTo("A talk in a zip");
        assertThat(part.apply.isVisible()).isTrue();
        assertThat(papers.listPapers()).isEmpty();
        assertThat(talks.listAll()).isEmpty();
    }

    @Test
    void storesItAtTheLastWord() throws Exception {
        upload(zip(SITE));

        part.apply.click();
        awaitOutcome();

        assertThat(talks.listAll())
                .extracting(talk -> talk.data().title())
                .containsExactly("A talk in a zip");
        assertThat(papers.listPapers()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsNotTicked() throws Exception {
        Map<String, String> site = new HashMap<>(SITE);
        site.put("_talks/d.md", "---\ntitle: Another talk\ndate: 2021-01-01\n---\n");
        upload(zip(site));
        PlannedThings found = shown().things.get("Talks");
        assertThat(found.ticks)
                .hasSize(2)
                .allSatisfy((path, tick) -> {
                    assertThat(tick.getValue()).isTrue();
                    assertThat(tick.isEnabled()).isTrue();
                });

        test(found.ticks.get("_talks/b.md")).click();
        part.apply.click();
        awaitOutcome();

        assertThat(talks.listAll())
                .extracting(talk -> talk.data().title())
                .containsExactly("Another talk");
        upload(zip(site));
        Map<String, Checkbox> again = shown().things.get("Talks").ticks;
        assertThat(again.get("_talks/b.md").getValue()).as("offered again").isTrue();
        assertThat(again.get("_talks/d.md").isEnabled()).as("here already").isFalse();
    }

    @Test
    void ticksAllOrNoneOfAKindAlsoWhatIsNotOnTheScreen() throws Exception {
        Map<String, String> site = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            site.put(
                    "_talks/%02d.md".formatted(i),
                    "---\ntitle: Talk number %d\ndate: 2020-01-01\n---\n".formatted(i));
        }
        upload(zip(site));
        PlannedThings found = shown().things.get("Talks");
        assertThat(found.ticks).hasSize(50);

        test(found.none).click();
        test(found.more).click();

        assertThat(found.ticks).hasSize(60);
        assertThat(found.ticks.values()).noneMatch(Checkbox::getValue);
        test(found.ticks.get("_talks/07.md")).click();
        part.apply.click();
        awaitOutcome();
        assertThat(talks.listAll())
                .extracting(talk -> talk.data().title())
                .containsExactly("Talk number 7");
    }

    @Test
    void takesTheSiteBackButForWhatWasChangedSince() throws Exception {
        upload(zip(SITE));
        part.apply.click();
        awaitOutcome();
        Paper paper = papers.listPapers().getFirst();
        papers.change(paper.id(), paper.version(), paper.data().edit().note("Mine").done());

        test(part.outcome.undo).click();

        assertThat(talks.listAll()).isEmpty();
        assertThat(papers.listPapers()).hasSize(1);
        assertThat(part.outcome.line.getText()).contains("one thing that was changed since");
        assertThat(part.outcome.undo.isVisible()).isFalse();
    }

    @Test
    void refusesWhatIsNoZipOrNoSite() throws IOException {
        upload("no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(part.refusal.getText()).contains("no whole zip file");

        upload(zip(Map.of("readme.txt", "Nothing of a site")));
        assertThat(part.refusal.getText()).contains("no site of academicpages or al-folio");
        assertThat(part.source.isVisible()).isTrue();
    }

    private SitePreview shown() {
        return Objects.requireNonNull(part.shown);
    }

    /** The work runs on a thread of its own, and the window hears of it when it next asks. */
    private void awaitOutcome() throws InterruptedException {
        for (int tries = 0; !part.outcome.isVisible() && tries < 100; tries++) {
            Thread.sleep(100);
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
        }
        assertThat(part.outcome.isVisible()).isTrue();
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
