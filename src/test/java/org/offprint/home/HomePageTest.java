package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@WithMockUser
class HomePageTest {

    @TempDir static Path data;

    private final MockMvcTester mvc;

    HomePageTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @Test
    void showsTheStartersName() throws Exception {
        var html = mvc.get().uri("/").exchange().getResponse().getContentAsString();
        assertThat(Jsoup.parse(html).select("h1").text()).isEqualTo("Libin Zhu");
    }
}
