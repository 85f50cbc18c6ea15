package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.EntryFixtures.analysis;
import static org.offprint.EntryFixtures.freePage;
import static org.offprint.EntryFixtures.keynote;
import static org.offprint.EntryFixtures.only;
import static org.offprint.EntryFixtures.prize;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.talks.TalkService;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = "org.offprint")
class PaletteTest extends ConsoleTest {

    private final PaperCatalog papers;
    private final NewsService news;
    private final TalkService talks;
    private final CourseService courses;
    private final PageService pages;

    PaletteTest(
            @Autowired PaperCatalog papers,
            @Autowired NewsService news,
            @Autowired TalkService talks,
            @Autowired CourseService courses,
            @Autowired PageService pages) {
        this.papers = papers;
        this.news = news;
        this.talks = talks;
        this.courses = courses;
        this.pages = pages;
    }

    @BeforeEach
    void startEmpty() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        for (var each : List.of(news, talks, courses, pages)) {
            only(each, List.of());
        }
    }

    @Test
    void offersViewsAndActionsBeforeAnythingIsTyped() {
        Palette palette = palette();

        assertThat(kinds(palette)).containsExactlyInAnyOrder("Actions", "Views");
        assertThat(palette.results.links).hasSize(PaletteSearch.MOST);
        assertThat(palette.results.links.getFirst().getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
    }

    @Test
    void findsAPaperByItsTitleAnAuthorAndTheYear() {
        Paper paper = papers.add(PaperFixtures.catapults());
        papers.add(PaperFixtures.titled("Quadratic models"));
        Palette palette = palette();

        palette.show("zhu catap 2024");

        assertThat(palette.results.links).hasSize(1);
        assertThat(title(palette.results.links.getFirst())).isEqualTo("Catapults in SGD");
        assertThat(palette.results.links.getFirst().getHref()).isEqualTo("papers/" + paper.id());
        assertThat(kinds(palette)).containsExactly("Papers");
        assertThat(palette.state.getText()).isEqualTo("One thing found");
    }

    @Test
    void findsAPaperUnderItsNewTitleAndNoLongerUnderTheOld() {
        Paper paper = papers.add(PaperFixtures.titled("Quadratic models"));
        Palette palette = palette();
        palette.show("quadratic");
        assertThat(palette.results.links).hasSize(1);

        papers.change(paper.id(), paper.version(), PaperFixtures.titled("Cubic models"));

        palette.show("cubic");
        assertThat(palette.results.links).hasSize(1);
        palette.show("quadratic");
        assertThat(palette.results.links).isEmpty();
    }

    @Test
    void findsEveryKindOfEntries() {
        var prize = only(news, List.of(prize())).getFirst();
        var keynote = only(talks, List.of(keynote())).getFirst();
        var course = only(courses, List.of(analysis())).getFirst();
        var page = only(pages, List.of(freePage("lab", "Our laboratory", "Words."))).getFirst();
        Palette palette = palette();

        assertFound(palette, prize.data().name(), "News", "news/" + prize.id());
        assertFound(palette, keynote.data().name(), "Talks", "talks/" + keynote.id());
        assertFound(palette, "ma 101", "Teaching", "teaching/" + course.id());
        assertFound(palette, "our lab", "Pages", "pages/" + page.id());
    }

    @ParameterizedTest
    @CsvSource({
        "curric, Views, cv",
        "start, Views, .",
        "new paper, Actions, papers/new",
        "add a talk, Actions, talks/new",
        "add news, Actions, news/new",
        "export all, Actions, papers?export",
        "bibtex import, Actions, import",
        "log out, Actions, #log-out",
        "view page, Actions, #public-page",
        "shortcuts, Actions, #show-keys",
        "accent, Settings and fields, settings?at=Accent+colour",
        "color, Settings and fields, settings?at=Accent+colour",
        "email, Settings and fields, profile?at=E-mail",
        "token, Settings and fields, account?at=Tokens",
        "prizes, Settings and fields, cv?at=Awards+and+grants"
    })
    void findsViewsActionsAndFields(String typed, String kind, String href) {
        assertFound(palette(), typed, kind, href);
    }

    @Test
    void saysThatNothingIsFound() {
        Palette palette = palette();

        palette.show("zyzzyva");

        assertThat(palette.results.isVisible()).isFalse();
        assertThat(palette.state.getText()).startsWith("Nothing here goes by that name.");
        assertThat(palette.state.hasClassName("hidden-words")).isFalse();
    }

    @Test
    void hearsWhatIsTyped() {
        Palette palette = palette();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.words", "typeface");

        palette.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(palette.getElement(), "sought", data));

        assertThat(palette.results.links).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', papers/new",
        "papers, papers/new",
        "papers/arrange, papers/new",
        "news, news/new",
        "talks/new, talks/new",
        "teaching, teaching/new",
        "pages, pages/new",
        "files, papers/new",
        "settings, papers/new"
    })
    void makesANewEntryOfTheKindThatTheViewShows(String view, String href) {
        UI.getCurrentOrThrow().navigate(view);

        assertThat(find(AdminLayout.class).single().palette.create.getHref()).isEqualTo(href);
    }

    private Palette palette() {
        navigate(StartView.class);
        return find(AdminLayout.class).single().palette;
    }

    private void assertFound(Palette palette, String typed, String kind, String href) {
        palette.show(typed);

        assertThat(palette.results.links).as(typed).extracting(Anchor::getHref).contains(href);
        assertThat(kinds(palette)).as(typed).contains(kind);
    }

    private List<String> kinds(Palette palette) {
        return find(Span.class, palette.results).all().stream()
                .filter(span -> span.hasClassName("palette-kind"))
                .map(Span::getText)
                .toList();
    }

    private String title(Anchor link) {
        return ((Span) link.getChildren().findFirst().orElseThrow()).getText();
    }
}
