package org.offprint.news.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.EntryFixtures.news;
import static org.offprint.EntryFixtures.only;
import static org.offprint.EntryFixtures.prize;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.entries.Entry;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class NewsViewsTest extends ConsoleTest {

    private final NewsService service;
    private Entry<NewsData> prize;

    NewsViewsTest(@Autowired NewsService service) {
        this.service = service;
    }

    @BeforeEach
    void storeNews() {
        prize =
                only(service, List.of(prize(), news("2025-03-04", "Older.", Visibility.DRAFT)))
                        .getFirst();
    }

    @Test
    void listsNewsNewestFirst() {
        NewsView view = navigate(NewsView.class);

        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .containsExactly("A prize", "Older.");
        assertThat(find(Anchor.class, view).all().getFirst().getHref())
                .isEqualTo("news/" + prize.id());
    }

    @Test
    void saysWhatToDoWhileThereIsNone() {
        only(service, List.of());
        NewsView view = navigate(NewsView.class);

        assertThat(find(Paragraph.class, view).all())
                .filteredOn(Paragraph::isVisible)
                .extracting(Paragraph::getText)
                .contains(
                        "There is no news yet. Add some, and the site has a page and a feed of it.");
    }

    @Test
    void addsAPieceOfNews() {
        navigate(NewsView.class);
        button("Add news").click();
        NewsItemView view = (NewsItemView) getCurrentView();
        test(view.form().date).setValue(LocalDate.of(2026, 2, 3));
        view.form().body.setValue("A **new** place.");
        test(view.form().visible).click();

        button("Save").click();

        Entry<NewsData> added = service.listAll().get(1);
        assertThat(added.data())
                .isEqualTo(news("2026-02-03", "A **new** place.", Visibility.DRAFT));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("news/" + added.id());
    }

    @Test
    void storesAPieceOfNewsUnchangedWhereNothingWasTyped() {
        NewsItemView view = open(prize);
        assertThat(view.form().isChanged()).isFalse();

        button("Save").click();

        assertThat(service.get(prize.id()).data()).isEqualTo(prize());
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        NewsItemView view = open(prize);
        view.form().date.clear();
        view.form().body.setValue(" ");
        test(view.form().url).setValue("my page");

        button("Save").click();

        assertThat(view.form().date.getErrorMessage()).startsWith("Give a day");
        assertThat(view.form().body.getErrorMessage()).isEqualTo("A piece of news needs a text.");
        assertThat(view.form().url.getErrorMessage()).contains("“my page”");
        assertThat(service.get(prize.id())).isEqualTo(prize);
        view.form().body.setValue("Again.");
        assertThat(view.form().body.isInvalid()).isFalse();
    }

    @Test
    void takesBackADeletion() {
        navigate(NewsView.class);

        button("Delete “A prize”").click();
        assertThat(service.listAll()).hasSize(1);

        button("Undo: “A prize” is deleted.").click();
        assertThat(service.listAll()).first().isEqualTo(prize);
    }

    @Test
    void opensACopy() {
        navigate(NewsView.class);

        button("Duplicate “A prize”").click();
        button("Save").click();

        assertThat(service.listAll()).hasSize(3);
        assertThat(service.listAll().subList(0, 2))
                .extracting(Entry::data)
                .containsExactly(prize(), prize());
    }

    @Test
    void letsThePersonChooseWhereTwoWindowsDiffer() {
        NewsItemView view = open(prize);
        test(view.form().title).setValue("My prize");
        service.change(prize.id(), 0, titled("Their prize"));

        button("Save").click();

        assertThat(find(RadioButtonGroup.class).all())
                .extracting(group -> ((HasLabel) group).getLabel())
                .containsExactly("Title");
        button("Save with these").click();
        assertThat(service.get(prize.id()).data()).isEqualTo(titled("My prize"));
    }

    @Test
    void savesAnewWhatWasDeletedMeanwhile() {
        NewsItemView view = open(prize);
        test(view.form().title).setValue("Kept");
        service.delete(prize.id());

        button("Save").click();

        assertThat(service.listAll())
                .extracting(item -> item.data().name())
                .containsExactly("Kept", "Older.");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        NewsItemView view = open(prize);
        test(view.form().title).setValue("Something else");

        button("All").click();
        assertThat(getCurrentView()).isSameAs(view);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(NewsView.class);
    }

    @Test
    void saysThatAnItemIsNotThereAnyMore() {
        service.delete(prize.id());

        UI.getCurrent().navigate("news/" + prize.id());

        assertThat(find(H1.class).single().getText()).isEqualTo("Not here");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(NewsView.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> navigate("news/new", NewsItemView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(NewsForm.class).exists()).isFalse();
    }

    private NewsItemView open(Entry<NewsData> item) {
        return navigate("news/" + item.id(), NewsItemView.class);
    }

    private static NewsData titled(String title) {
        NewsData prize = prize();
        return new NewsData(
                prize.date(),
                title,
                MarkdownText.of(prize.body().source()),
                prize.url(),
                prize.visibility());
    }
}
