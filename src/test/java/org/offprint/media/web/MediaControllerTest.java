package org.offprint.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.media.FileIntake;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.media.Picture;
import org.offprint.media.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class MediaControllerTest {

    private static final String PDF = "%PDF-1.7\n0123456789\n%%EOF\n";
    private static final String SHUT_IN = "default-src 'none'; sandbox";

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private Pictures pictures;
    @Autowired private FileIntake intake;
    @Autowired private FileLibrary library;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @BeforeEach
    void emptyTheLibrary() {
        library.listFiles().forEach(file -> library.delete(file.id()));
    }

    @ParameterizedTest
    @CsvSource({"1, image/jpeg", "2, image/png"})
    void servesPictureForAYearAndShutIn(int type, String contentType) throws Exception {
        Picture picture = pictures.store(new ByteArrayInputStream(picture(8, type)));
        var answer = get(picture.path());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(contentType);
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(SHUT_IN);
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray())))
                .isNotNull();
    }

    @Test
    void servesSmallerWidthsUnderNamesOfTheirOwn() throws Exception {
        Picture picture = pictures.store(new ByteArrayInputStream(picture(500, 1)));
        var small = get(picture.smallPath());
        assertThat(small.getStatus()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(small.getContentAsByteArray())).getWidth())
                .isEqualTo(400);
        assertThat(small.getHeader("ETag")).isNotEqualTo(get(picture.path()).getHeader("ETag"));
        assertThat(get(picture.path().replace(".jpg", "-1600.jpg")).getStatus()).isEqualTo(404);
    }

    @Test
    void servesLastingAddressAfterAsking() throws Exception {
        add("Our Group.jpg", picture(8, 1));
        var answer = get("/media/our-group.jpg");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo(SHUT_IN);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"our-group.jpg\"");
    }

    @Test
    void showsPdfInTheBrowser() throws Exception {
        addPdf();
        var answer = get("/media/slides.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsString()).isEqualTo(PDF);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"slides.pdf\"");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .doesNotContain("sandbox", "object-src", "default-src");
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notes.md    | # Words    | text/plain;charset=utf-8
                    all.bib     | @misc{a,}  | text/plain;charset=utf-8
                    run.ipynb   | {}         | text/plain;charset=utf-8
                    """)
    void handsOutDownloadsShutIn(String name, String content, String contentType) throws Exception {
        add(name, content.getBytes(StandardCharsets.UTF_8));
        var answer = get("/media/" + name);
        assertThat(answer.getContentType()).isEqualToIgnoringCase(contentType);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s\"", name);
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly(SHUT_IN);
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void sendsNothingToWhomHasIt() throws Exception {
        addPdf();
        String tag = get("/media/slides.pdf").getHeader("ETag");
        var again =
                mvc.get()
                        .uri("/media/slides.pdf")
                        .header("If-None-Match", "\"x\", W/" + tag)
                        .exchange()
                        .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void sendsHeadersAloneForHead() throws Exception {
        addPdf();
        var answer =
                mvc.head()
                        .uri("/media/slides.pdf")
                        .header("Range", "bytes=0-3")
                        .exchange()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentLength()).isEqualTo(PDF.length());
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-3, 0, 4", "bytes=9-, 9, 17", "bytes=-6, 20, 6"})
    void sendsAPart(String range, int from, int length) throws Exception {
        addPdf();
        var answer = part(range, null);
        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentAsString()).isEqualTo(PDF.substring(from, from + length));
        assertThat(answer.getContentLength()).isEqualTo(length);
        assertThat(answer.getHeader("Content-Range"))
                .isEqualTo("bytes %d-%d/%d", from, from + length - 1, PDF.length());
    }

    @Test
    void hasNoPartBehindTheEnd() throws Exception {
        addPdf();
        var answer = part("bytes=500-", null);
        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */" + PDF.length());
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void sendsTheWholeWhereTheOtherPartIsOfAnotherContent() throws Exception {
        addPdf();
        assertThat(part("bytes=0-3", "\"other\"").getStatus()).isEqualTo(200);
        String tag = get("/media/slides.pdf").getHeader("ETag");
        assertThat(part("bytes=0-3", tag).getStatus()).isEqualTo(206);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/x.jpg",
                "/media/",
                "/media/x/y",
                "/media/offprint.mv.db",
                "/media/..%2Foffprint.mv.db",
                "/media/%2e%2e/setup-code",
                "/media/x.pdf%00.jpg"
            })
    void knowsNoOtherName(String path) {
        assertThat(mvc.get().uri(URI.create(path)).exchange().getResponse().getStatus())
                .isIn(400, 404);
    }

    @Test
    void forgetsWhatWasDeletedAndServesNoPdfByItsHash() throws Exception {
        LibraryFile slides = addPdf();
        assertThat(get("/media/" + slides.content().stored()).getStatus()).isEqualTo(404);
        library.delete(slides.id());
        assertThat(get("/media/slides.pdf").getStatus()).isEqualTo(404);
    }

    private LibraryFile addPdf() throws IOException {
        return add("slides.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
    }

    private LibraryFile add(String name, byte[] content) throws IOException {
        return library.add(intake.take(new ByteArrayInputStream(content), name), name);
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(path).exchange().getResponse();
    }

    private MockHttpServletResponse part(String range, @Nullable String ifRange) {
        var request = mvc.get().uri("/media/slides.pdf").header("Range", range);
        return (ifRange == null ? request : request.header("If-Range", ifRange))
                .exchange()
                .getResponse();
    }

    private static byte[] picture(int width, int type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 8, type), type == 1 ? "jpeg" : "png", bytes);
        return bytes.toByteArray();
    }
}
