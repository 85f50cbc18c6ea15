package org.offprint.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.media.Picture;
import org.offprint.media.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class MediaControllerTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private Pictures pictures;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @ParameterizedTest
    @CsvSource({"1, image/jpeg", "2, image/png"})
    void servesPictureForAYearAndShutIn(int type, String contentType) throws Exception {
        Picture picture = store(type);
        var answer = mvc.get().uri(picture.path()).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(contentType);
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray())))
                .isNotNull();
    }

    @Test
    void sendsNothingToWhomHasIt() throws Exception {
        Picture picture = store(BufferedImage.TYPE_INT_RGB);
        String tag = mvc.get().uri(picture.path()).exchange().getResponse().getHeader("ETag");
        var again =
                mvc.get().uri(picture.path()).header("If-None-Match", tag).exchange().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/x.jpg", "/media/", "/media/x/y", "/media/offprint.mv.db"})
    void knowsNoOtherName(String path) {
        assertThat(mvc.get().uri(path).exchange().getResponse().getStatus()).isEqualTo(404);
    }

    private Picture store(int type) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(8, 8, type),
                type == BufferedImage.TYPE_INT_RGB ? "jpeg" : "png",
                bytes);
        return pictures.store(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
