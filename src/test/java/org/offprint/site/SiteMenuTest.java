package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.common.WebLink;
import org.offprint.site.SiteFrame.MenuItem;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class SiteMenuTest {

    private static final MenuEntry LAB =
            new MenuEntry("Lab", new WebLink("https://lab.example.org/"));

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final SiteMenu menu =
            new SiteMenu(
                    beans.getBeanProvider(SiteSection.class),
                    beans.getBeanProvider(SiteSections.class));
    private final Words words = (key, values) -> key;

    @BeforeEach
    void haveSections() {
        add("/talks", 30, true);
        add("/papers", 10, true);
        add("/news", 20, false);
    }

    @Test
    void isMadeOfTheSectionsThatHaveContent() {
        assertThat(labels(List.of())).containsExactly("papers.section", "talks.section");
    }

    @Test
    void keepsTheOwnersOrderAndAppendsWhatWasNotPlaced() {
        assertThat(labels(List.of(section("/talks"), LAB)))
                .containsExactly("talks.section", "Lab", "papers.section");
    }

    @Test
    void callsASectionAsTheOwnerDoes() {
        var entry = new MenuEntry("Writings", new WebLink("/papers"), true);
        assertThat(labels(List.of(entry))).containsExactly("Writings", "talks.section");
    }

    @Test
    void leavesOutWhatIsHiddenOrHasNoContent() {
        var hidden = new MenuEntry(null, new WebLink("/papers"), false);
        var empty = new MenuEntry("News", new WebLink("/news"), true);
        var hiddenLink = new MenuEntry("Lab", new WebLink("https://lab.example.org/"), false);
        assertThat(labels(List.of(hidden, empty, hiddenLink))).containsExactly("talks.section");
    }

    @Test
    void leavesOutASectionThatIsNoMore() {
        assertThat(labels(List.of(section("/gone"))))
                .containsExactly("papers.section", "talks.section");
    }

    @Test
    void marksThePageAndWhatItLiesBelow() {
        assertThat(current("/papers")).isEqualTo("page");
        assertThat(current("/papers/2024-zhu-catapults")).isEqualTo("true");
        assertThat(current("/papers-of-others")).isNull();
        assertThat(current(null)).isNull();
        assertThat(menu.items(List.of(new MenuEntry("Start", new WebLink("/"))), "/x", words))
                .first()
                .extracting(MenuItem::current)
                .isNull();
    }

    @Test
    void keepsOfTheArrangementOnlyWhatDiffersFromTheUsual() {
        List<MenuEntry> usual = menu.arrange(List.of(LAB));
        assertThat(usual)
                .containsExactly(LAB, section("/papers"), section("/news"), section("/talks"));
        assertThat(menu.placed(usual)).containsExactly(LAB);

        List<MenuEntry> moved =
                List.of(LAB, section("/news"), section("/papers"), section("/talks"));
        assertThat(menu.placed(moved)).containsExactly(LAB, section("/news"));

        List<MenuEntry> own = List.of(section("/papers"), section("/news"), section("/talks"), LAB);
        assertThat(menu.placed(own)).isEqualTo(own);
    }

    private List<String> labels(List<MenuEntry> placed) {
        return menu.items(placed, "/", words).stream().map(MenuItem::label).toList();
    }

    private @Nullable String current(@Nullable String path) {
        return menu.items(List.of(), path, words).getFirst().current();
    }

    private static MenuEntry section(String path) {
        return new MenuEntry(null, new WebLink(path), true);
    }

    private void add(String path, int order, boolean content) {
        beans.registerSingleton(path, new Section(path, order, content));
    }

    private record Section(String path, int order, boolean hasContent) implements SiteSection {

        @Override
        public String nameKey() {
            return path.substring(1) + ".section";
        }
    }
}
