package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FinishedBytesTest {

    private static final String PAGE =
            "<p>A page of words that repeat, repeat, repeat</p>".repeat(9);

    private final FinishedBytes page = FinishedBytes.text("text/html;charset=UTF-8", PAGE);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void sendsPlainBytesToWhomAsksForNoCompression() throws Exception {
        page.send(request, response, "no-cache");
        assertThat(response.getContentAsString()).isEqualTo(PAGE);
        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.getHeaders("Vary")).containsExactly("Accept-Encoding");
        assertThat(response.getContentLength()).isEqualTo(PAGE.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "deflate, gzip", "*", "x-gzip"})
    void compressesForWhomTakesGzip(String accepted) throws Exception {
        request.addHeader("Accept-Encoding", accepted);
        page.send(request, response, "no-cache");
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        byte[] sent = response.getContentAsByteArray();
        assertThat(response.getContentLength()).isEqualTo(sent.length).isLessThan(PAGE.length());
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip; q=0.000, *", "identity", "*;q=0"})
    void compressesForNobodyElse(String accepted) throws Exception {
        request.addHeader("Accept-Encoding", accepted);
        page.send(request, response, "no-cache");
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void doesNotCompressWhatGrows() throws Exception {
        request.addHeader("Accept-Encoding", "gzip");
        FinishedBytes.text("text/plain", "x").send(request, response, "no-cache");
        assertThat(response.getContentAsString()).isEqualTo("x");
        assertThat(response.getHeader("Vary")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TAG", "W/TAG", "'\"other\", TAG'", "*"})
    void saysThatNothingChanged(String known) throws Exception {
        page.send(request, response, "no-cache");
        String tag = response.getHeader("ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        request.addHeader("If-None-Match", known.replace("TAG", tag));
        var second = new MockHttpServletResponse();
        page.send(request, second, "no-cache");
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
        assertThat(second.getHeader("ETag")).isEqualTo(tag);
        assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void tellsCompressedFromPlainByTag() throws Exception {
        page.send(request, response, "no-cache");
        request.addHeader("If-None-Match", response.getHeader("ETag"));
        request.addHeader("Accept-Encoding", "gzip");
        var second = new MockHttpServletResponse();
        page.send(request, second, "no-cache");
        assertThat(second.getStatus()).isEqualTo(200);
    }

    @Test
    void sendsHeadersAloneToHead() throws Exception {
        request.setMethod("HEAD");
        page.send(request, response, "no-cache");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getContentLength()).isEqualTo(PAGE.length());
    }
}
