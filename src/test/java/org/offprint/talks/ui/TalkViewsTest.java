package org.offprint.talks.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.EntryFixtures.keynote;
import static org.offprint.EntryFixtures.only;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.PartialDate;
import org.offprint.common.ui.PagePreviewPane;
import org.offprint.entries.Entry;
import org.offprint.site.PreviewDrafts;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkKind;
import org.offprint.talks.TalkService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class TalkViewsTest extends ConsoleTest {

    private final TalkService service;
    private Entry<TalkData> keynote;

    TalkViewsTest(@Autowired TalkService service) {
        this.service = service;
    }

    @BeforeEach
    void storeTalk() {
        keynote = only(service, List.of(keynote())).getFirst();
    }

    @Test
    void storesATalkUnchangedWhereNothingWasTyped() {
        TalkView view = open();
        assertThat(view.form().isChanged()).isFalse();
        assertThat(view.form().date.getValue()).isEqualTo("3 July 2026");

        button("Save").click();

        assertThat(service.get(keynote.id()).data()).isEqualTo(keynote());
    }

    @Test
    void addsATalk() {
        TalkView view = navigate("talks/new", TalkView.class);
        test(view.form().title).setValue("On looms");
        test(view.form().kind).selectItem("Poster");
        test(view.form().date).setValue("July 2026");

        button("Save").click();

        TalkData added = service.listAll().getLast().data();
        assertThat(added.title()).isEqualTo("On looms");
        assertThat(added.kind()).isEqualTo(TalkKind.POSTER);
        assertThat(added.date()).isEqualTo(PartialDate.of(2026, 7));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        TalkView view = open();
        test(view.form().title).setValue("");
        test(view.form().date).setValue("next summer");
        test(view.form().until).setValue("2026-07-01");

        button("Save").click();

        assertThat(view.form().title.getErrorMessage()).isEqualTo("A talk needs a title.");
        assertThat(view.form().date.getErrorMessage()).contains("“next summer” is no date");
        test(view.form().date).setValue("2026-07-03");
        button("Save").click();
        assertThat(view.form().until.getErrorMessage())
                .isEqualTo("The last day cannot be before the first one.");
        assertThat(service.get(keynote.id())).isEqualTo(keynote);
    }

    @Test
    void showsThePageAsItWillBe() {
        TalkView view = open();
        test(view.form().title).setValue("Engines, again");

        assertThat(preview()).isEqualTo("Engines, again");
        assertThat(service.get(keynote.id())).isEqualTo(keynote);
    }

    @Test
    void listsTalks() {
        TalksView view = navigate(TalksView.class);

        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .containsExactly("Engines that compute");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(TalksView.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> navigate("talks/new", TalkView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(TalkForm.class).exists()).isFalse();
    }

    private TalkView open() {
        return navigate("talks/" + keynote.id(), TalkView.class);
    }

    /** The title of the talk on the page that stands in the frame. */
    private String preview() {
        PreviewDrafts drafts =
                (PreviewDrafts)
                        VaadinSession.getCurrent()
                                .getSession()
                                .getAttribute(PreviewDrafts.ATTRIBUTE);
        String address = find(PagePreviewPane.class).single().getElement().getProperty("address");
        String page =
                drafts.findPage(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        return Jsoup.parse(page).select("h3").text();
    }
}
