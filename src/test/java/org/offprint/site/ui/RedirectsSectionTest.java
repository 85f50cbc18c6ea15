package org.offprint.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.WebLink;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class RedirectsSectionTest extends ConsoleTest {

    private static final Redirect VITA = new Redirect("/vita.html", new WebLink("/cv"));

    private final Redirects redirects;

    RedirectsSectionTest(@Autowired Redirects redirects) {
        this.redirects = redirects;
    }

    @BeforeEach
    void haveOne() {
        redirects.listSources().forEach(redirects::remove);
        redirects.save(VITA, null);
    }

    @Test
    void addsAnOldAddress() {
        RedirectsSection section = section();
        test(section.source).setValue("/blog/");
        test(section.target).setValue("https://blog.example.org/");

        section.store.click();

        assertThat(redirects.list())
                .containsExactly(
                        new Redirect("/blog/", new WebLink("https://blog.example.org/")), VITA);
        assertThat(section.source.getValue()).isEmpty();
        assertThat(button("Change /blog/").isVisible()).isTrue();
    }

    @Test
    void changesAnOldAddress() {
        RedirectsSection section = section();
        button("Change /vita.html").click();
        assertThat(section.target.getValue()).isEqualTo("/cv");
        test(section.target).setValue("/talks");

        section.store.click();

        assertThat(redirects.list())
                .containsExactly(new Redirect("/vita.html", new WebLink("/talks")));
        assertThat(section.cancel.isVisible()).isFalse();
    }

    @Test
    void deletesAnOldAddressAndTakesItBack() {
        section();
        button("Delete /vita.html").click();
        assertThat(redirects.list()).isEmpty();

        button("Undo: /vita.html leads nowhere any more.").click();

        assertThat(redirects.list()).containsExactly(VITA);
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndStoresNothing() {
        RedirectsSection section = section();
        test(section.source).setValue("/admin/old");
        test(section.target).setValue("nowhere");

        section.store.click();

        assertThat(section.source.getErrorMessage()).contains("belongs to Offprint itself");
        assertThat(section.target.getErrorMessage()).contains("“nowhere” is no web address");
        assertThat(redirects.list()).containsExactly(VITA);
    }

    @Test
    void namesTheCircle() {
        RedirectsSection section = section();
        test(section.source).setValue("/cv-old");
        test(section.target).setValue("/vita.html");
        section.store.click();
        button("Change /vita.html").click();
        test(section.target).setValue("/cv-old");

        section.store.click();

        assertThat(section.target.getErrorMessage())
                .isEqualTo("Visitors would go in a circle: /vita.html → /cv-old → /vita.html.");
    }

    private RedirectsSection section() {
        return navigate(SettingsView.class).oldAddresses;
    }
}
