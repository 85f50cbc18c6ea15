package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.NotFoundException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StaticFilesTest {

    private final StaticFiles files = new StaticFiles();
    private final StaticFileController controller = new StaticFileController(files);

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

    @ParameterizedTest
    @ValueSource(
            strings = {"/site/site.0123456789.css", "/site/none.css", "/site/", "/site/../x.css"})
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
        assertThat(bytes).isLessThan(8_000);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        controller.file(new MockHttpServletRequest("GET", path), answer);
        return answer;
    }
}
