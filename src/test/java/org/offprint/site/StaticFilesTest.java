package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.NotFoundException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StaticFilesTest {

    private final SiteSettingsService settings = mock(SiteSettingsService.class);
    private final StaticFiles files = new StaticFiles();
    private final StaticFileController controller = new StaticFileController(files, settings);

    @Test
    void putsHashIntoTheAddress() {
        assertThat(files.path("site/site.css")).matches("/site/site\\.[0-9a-f]{10}\\.css");
        assertThatIllegalArgumentException().isThrownBy(() -> files.path("site/none.css"));
    }

    @Test
    void letsHashedAddressBeKeptForAYear() throws Exception {
        var answer = get(files.path("site/site.css"));
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.getContentType()).isEqualTo("text/css;charset=UTF-8");
    }

    @Test
    void letsPlainAddressBeKeptOnlyAfterAsking() throws Exception {
        var answer = get("/site/site.css");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo(get(files.path("site/site.css")).getContentAsByteArray());
    }

    @Test
    void givesAnotherLookAnAddressOfItsOwn() throws Exception {
        Look green = new Look(Accent.of("#2a6"), Typeface.SLAB);
        String address = files.stylesheet(green);
        assertThat(files.stylesheet(Look.USUAL)).isEqualTo(files.path("site/site.css"));
        assertThat(address).isNotEqualTo(files.path("site/site.css"));
        assertThat(files.stylesheet(green)).isEqualTo(address);
        assertThat(get(address).getContentAsString())
                .startsWith(get("/site/site.css").getContentAsString())
                .contains("--accent:light-dark(#00844b,#22aa66)")
                .endsWith(
                        ":root{--text:"
                                + Typeface.SLAB.faces().replace(", ", ",")
                                + ",var(--script)}");
    }

    @Test
    void leadsPagesThatWereReadBeforeToTheSheetOfToday() throws Exception {
        Look blue = new Look(Accent.of("#00f"), Typeface.BOOK);
        given(settings.get()).willReturn(new SiteSettings(0, null, "en", null, List.of(), blue));
        var answer = get("/site/site.0123456789.css");
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo(files.stylesheet(blue));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/site/site.0123456789.js").getHeader("Location"))
                .isEqualTo(files.path("site/site.js"));
    }

    @Test
    void keepsNoMoreLooksThanAreUsed() throws Exception {
        String first = files.stylesheet(new Look(Accent.of("#000001"), Typeface.BOOK));
        String kept = files.stylesheet(new Look(Accent.of("#0000ff"), Typeface.BOOK));
        for (int i = 0; i < 60; i++) {
            files.stylesheet(new Look(Accent.of("#0000%02x".formatted(i + 2)), Typeface.BOOK));
            assertThat(files.find(kept)).isPresent();
        }
        assertThat(files.find(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/site/none.0123456789.css", "/site/none.css", "/site/", "/site/../x.css"})
    void knowsNothingElse(String path) {
        assertThatThrownBy(() -> get(path)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void staysSmall() throws Exception {
        int bytes = 0;
        for (String name : new String[] {"site/site.css", "site/site.js"}) {
            var request = new MockHttpServletRequest("GET", files.path(name));
            request.addHeader("Accept-Encoding", "gzip");
            var answer = new MockHttpServletResponse();
            controller.file(request, answer);
            bytes += answer.getContentAsByteArray().length;
        }
        assertThat(bytes).isLessThan(16_000);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        controller.file(new MockHttpServletRequest("GET", path), answer);
        return answer;
    }
}
