package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Slice;
import org.offprint.common.WebLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Slice
@Import(RedirectsTest.Pages.class)
class RedirectsTest {

    private final Redirects redirects;

    RedirectsTest(@Autowired Redirects redirects) {
        this.redirects = redirects;
    }

    @Test
    void keepsWhatTheOwnerWrites() {
        save("/vita.html", "/cv");
        save("/blog/", "https://blog.example.org/");
        assertThat(redirects.list())
                .containsExactly(
                        redirect("/blog/", "https://blog.example.org/"),
                        redirect("/vita.html", "/cv"));

        redirects.save(redirect("/vita.htm", "/talks"), "/vita.html");
        redirects.remove("/blog/");
        assertThat(redirects.list()).containsExactly(redirect("/vita.htm", "/talks"));
    }

    @Test
    void refusesWhatLeadsToItself() {
        refuses(() -> save("/a", "/a"), "“/a” would lead to itself.");
        refuses(() -> save("/a", "/a/?x=1#y"), "“/a” would lead to itself.");
    }

    @Test
    void refusesCirclesAndNamesThem() {
        save("/a", "/b");
        refuses(() -> save("/b", "/a"), "Visitors would go in a circle: /b → /a → /b.");
        save("/b", "/c");
        refuses(() -> save("/c", "/a/"), "Visitors would go in a circle: /c → /a → /b → /c.");
        assertThat(redirects.listSources()).containsExactly("/a", "/b");
    }

    @Test
    void refusesAWayThatEndsInACircle() {
        List<Redirect> circle = List.of(redirect("/b", "/c"), redirect("/c", "/b"));
        RedirectRules rules = rules();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.checkTarget(redirect("/a", "/b"), circle))
                .withMessage("Visitors would go in a circle: /a → /b → /c → /b.");
    }

    @Test
    void takesAChainThatEnds() {
        save("/a", "/b");
        save("/b", "/c");
        save("/z", "/a");
        assertThat(redirects.listSources()).containsExactly("/a", "/b", "/z");
    }

    @Test
    void letsAChangeTurnAChainRound() {
        save("/a", "/b");
        redirects.save(redirect("/b", "/a"), "/a");
        assertThat(redirects.list()).containsExactly(redirect("/b", "/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/papers", "/admin/x", "/cv.pdf", "/Login", "/site/a.css", "/papers/a/b"})
    void refusesWhatBelongsToOffprint(String source) {
        refuses(() -> save(source, "/"), "“" + source + "” belongs to Offprint itself");
        refuses(() -> redirects.addToHome(source), "“" + source + "” belongs to Offprint itself");
    }

    @Test
    void refusesWhatIsAPage() {
        refuses(() -> save("/papers/2024-zhu-catapults", "/"), "is a page of this site");
        refuses(() -> save("/lab/", "/"), "is a page of this site");
        save("/papers/old-slug", "/papers/2024-zhu-catapults");
    }

    @Test
    void refusesASecondEntryForTheSamePath() {
        save("/a/", "/b");
        refuses(() -> save("/a", "/c"), "leads somewhere already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//x", "a", "https://x.org/a", "/a b", "/a?b", "/a#b"})
    void takesOnlyPathsOfThisSite(String source) {
        refuses(() -> save(source, "/x"), "is no path of this site");
    }

    @Test
    void leadsOnceHoweverOftenAPageMoves() {
        redirects.move("/papers/a", "/papers/b");
        redirects.move("/papers/b", "/papers/c");
        assertThat(redirects.list())
                .containsExactly(
                        redirect("/papers/a", "/papers/c"), redirect("/papers/b", "/papers/c"));
    }

    @Test
    void forgetsTheWayAwayFromWhereAPageMovesBack() {
        redirects.move("/papers/a", "/papers/b");
        redirects.move("/papers/b", "/papers/c");
        redirects.move("/papers/c", "/papers/a");
        assertThat(redirects.list())
                .containsExactly(
                        redirect("/papers/b", "/papers/a"), redirect("/papers/c", "/papers/a"));
        redirects.move("/papers/a", "/papers/a");
        assertThat(redirects.listSources()).containsExactly("/papers/b", "/papers/c");
    }

    @Test
    void movesAPageThatWasRedirectedByHand() {
        save("/a", "/elsewhere");
        redirects.move("/a", "/b");
        assertThat(redirects.list()).containsExactly(redirect("/a", "/b"));
    }

    private void save(String source, String target) {
        redirects.save(redirect(source, target), null);
    }

    private static void refuses(ThrowingCallable saving, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(saving).withMessageContaining(sentence);
    }

    private static Redirect redirect(String source, String target) {
        return new Redirect(source, new WebLink(target));
    }

    private static RedirectRules rules() {
        var none = new org.springframework.beans.factory.support.DefaultListableBeanFactory();
        return new RedirectRules(
                none.getBeanProvider(ListedPages.class), none.getBeanProvider(PublicAddress.class));
    }

    static class Pages {

        @Bean
        ListedPages pagesThatAreThere() {
            return () ->
                    List.of(
                            new ListedPage("/papers/2024-zhu-catapults", Instant.EPOCH),
                            new ListedPage("/lab", Instant.EPOCH));
        }
    }
}
