package org.offprint.pages.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.EntryFixtures.freePage;
import static org.offprint.EntryFixtures.only;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.entries.Entry;
import org.offprint.pages.PageData;
import org.offprint.pages.PageService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class PageViewsTest extends ConsoleTest {

    private final PageService service;
    private Entry<PageData> lab;

    PageViewsTest(@Autowired PageService service) {
        this.service = service;
    }

    @BeforeEach
    void storePage() {
        lab = only(service, List.of(freePage("lab", "The lab", "Come in."))).getFirst();
    }

    @Test
    void storesAPageUnchangedWhereNothingWasTyped() {
        PageView view = open();
        assertThat(view.form().isChanged()).isFalse();

        button("Save").click();

        assertThat(service.get(lab.id()).data()).isEqualTo(lab.data());
    }

    @Test
    void suggestsTheAddressOfANewPage() {
        PageView view = navigate("pages/new", PageView.class);
        test(view.form().title).setValue("The Lab’s Éclairs");
        assertThat(view.form().slug.getValue()).isEqualTo("the-lab-s-eclairs");
        test(view.form().title).setValue("Lab");
        assertThat(view.form().slug.getValue()).as("where another page lives").isEqualTo("lab-2");
        test(view.form().slug).setValue("tea");
        test(view.form().title).setValue("Tea");
        view.form().body.setValue("At *four*.");

        button("Save").click();

        assertThat(service.listAll().getFirst().data())
                .isEqualTo(freePage("tea", "Tea", "At *four*."));
    }

    @Test
    void saysBesideTheFieldWhyAnAddressCannotBe() {
        PageView view = navigate("pages/new", PageView.class);
        test(view.form().title).setValue("Another lab");
        test(view.form().slug).setValue("lab");
        button("Save").click();
        assertThat(view.form().slug.getErrorMessage())
                .isEqualTo("“lab” is the address of another page, “The lab”.");

        test(view.form().slug).setValue("papers");
        button("Save").click();
        assertThat(view.form().slug.getErrorMessage())
                .isEqualTo("“papers” is an address of Offprint itself; choose another one.");

        test(view.form().slug).setValue("my lab!");
        button("Save").click();
        assertThat(view.form().slug.getErrorMessage()).contains("“my lab!” cannot be an address");
        assertThat(service.listAll()).containsExactly(lab);
    }

    @Test
    void givesACopyAnAddressOfItsOwn() {
        navigate(PagesView.class);

        button("Duplicate “The lab”").click();
        button("Save").click();

        assertThat(service.listAll())
                .extracting(page -> page.data().path())
                .containsExactly("/lab-2", "/lab");
    }

    @Test
    void listsPages() {
        PagesView view = navigate(PagesView.class);

        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .containsExactly("The lab");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(PagesView.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> navigate("pages/new", PageView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(PageForm.class).exists()).isFalse();
    }

    private PageView open() {
        return navigate("pages/" + lab.id(), PageView.class);
    }
}
