package org.offprint.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.offprint.EntryFixtures.freePage;
import static org.offprint.EntryFixtures.only;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PublicSiteTest;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.offprint.site.ListedPage;
import org.offprint.site.PagePreview;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;

class FreePagesTest extends PublicSiteTest {

    @Autowired private PageService service;
    @Autowired private FreePages pages;
    @Autowired private Redirects redirects;
    @Autowired private PagePreview<PageData> preview;

    @BeforeEach
    void storePages() {
        only(
                service,
                List.of(
                        freePage(
                                "about", "The <b>engine</b>", "It *computes*.\n\n# Parts\n\nMany."),
                        freePage("secret", "A secret", "Nobody knows.", Visibility.DRAFT)));
    }

    @Test
    void showsAPageAtItsOwnAddress() {
        Document page = page("/about");

        assertThat(page.select("h1").text()).isEqualTo("The <b>engine</b>");
        assertThat(page.select("h2").text()).isEqualTo("Parts");
        assertThat(page.select(".prose em").text()).isEqualTo("computes");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("It computes. Parts Many.");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/about");
        assertThat(page.select("link[type=text/markdown]").attr("href")).isEqualTo("/about.md");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"BreadcrumbList\"")
                .doesNotContain("<b>");
    }

    @Test
    void hasATwinInMarkdown() {
        assertThat(answer("/about.md").getContentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(text("/about.md"))
                .isEqualTo("# The \\<b\\>engine\\</b\\>\n\nIt *computes*.\n\n# Parts\n\nMany.\n");
    }

    @Test
    void showsDraftsNowhere() {
        assertThat(status("/secret")).isEqualTo(404);
        assertThat(status("/secret.md")).isEqualTo(404);
        assertThat(pages.listPages()).extracting(ListedPage::path).containsExactly("/about");
        assertThat(pages.lists("/about")).isTrue();
        assertThat(pages.lists("/secret")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing.md", "/a--b", "/-", "/About"})
    void findsNothingAtOtherAddresses(String path) {
        assertThat(status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/robots.txt", "/"})
    void leavesOtherAddressesAlone(String path) {
        assertThat(status(path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "papers", "admin", "feed"})
    void takesNoAddressOfOffprintItself(String slug) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> freePage(slug, "Mine", ""))
                .withMessage(
                        "“%s” is an address of Offprint itself; choose another one."
                                .formatted(slug));
    }

    @Test
    void isFreshAfterEachSave() {
        assertThat(page("/about").select("h2").text()).isEqualTo("Parts");
        var stored = service.listPublic().getFirst();
        service.change(stored.id(), stored.version(), freePage("about", "The engine", "Changed."));
        assertThat(page("/about").select(".prose").text()).isEqualTo("Changed.");
        assertThat(text("/about.md")).contains("Changed.");
    }

    @Test
    void standsInTheMenuWhileVisitorsMaySeeIt() {
        var stored =
                only(
                                service,
                                List.of(
                                        freePage("lab", "The $n$ labs", ""),
                                        freePage("draft", "A secret", "", Visibility.DRAFT)))
                        .getFirst();
        assertThat(page("/").select("nav a[href=/lab]").text()).isEqualTo("The n labs");
        assertThat(page("/").select("nav a[href=/draft]")).isEmpty();

        service.change(
                stored.id(),
                0,
                freePage("lab", "The lab", "", Visibility.PUBLIC).at(new Slug("tea")));
        assertThat(page("/").select("nav a[href=/tea]").text()).isEqualTo("The lab");
        service.delete(stored.id());
        assertThat(page("/").select("nav a[href=/tea]")).isEmpty();
    }

    @Test
    void leadsFromAnOldAddressToTheNewOneUnlessItIsADraft() {
        var stored = service.listPublic().getFirst();
        service.change(stored.id(), stored.version(), stored.data().at(new Slug("engine")));
        assertThat(redirects.findTarget("/about")).contains(new WebLink("/engine"));

        var draft = service.listAll().getLast();
        service.change(draft.id(), draft.version(), draft.data().at(new Slug("hidden")));
        assertThat(redirects.findTarget("/secret")).isEmpty();
    }

    @Test
    void previewsAPageThatIsNotSaved() {
        Document page =
                Jsoup.parse(preview.render(freePage("new", "New", "Text.", Visibility.DRAFT)));

        assertThat(page.select("h1").text()).isEqualTo("New");
        assertThat(page.select(".prose").text()).isEqualTo("Text.");
    }
}
