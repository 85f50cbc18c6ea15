package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.media.Picture;
import org.offprint.profile.Period;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;
import org.offprint.profile.VitaService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = {"offprint.starter=empty", "offprint.url=https://ada.example.org"})
@AutoConfigureMockMvc
class ProfileGraphTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private ProfileService profiles;
    @Autowired private VitaService vita;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @Test
    void describesThePersonWithoutTheEmail() throws Exception {
        profiles.save(profiles.get().version(), ada());
        vita.save(
                vita.get().version(),
                new VitaData(
                        List.of(
                                degree("PhD", "Cambridge", true),
                                degree("BA", "Cambridge", true),
                                degree("Secret", "Oxford", false))));

        JsonNode page = graph().get("@graph").get(0);

        assertThat(page.get("@type").asString()).isEqualTo("ProfilePage");
        assertThat(page.get("mainEntity").toString())
                .isEqualTo(
                        """
                        {"@type":"Person","@id":"https://ada.example.org/#person","name":"Ada Lovelace",\
                        "alternateName":["A. A. Lovelace"],"url":"https://ada.example.org/",\
                        "image":"https://ada.example.org/media/abc.jpg","description":"Engines <that> compute",\
                        "jobTitle":"Reader","affiliation":{"@type":"Organization","name":"King’s College",\
                        "url":"https://www.kcl.ac.uk/"},\
                        "alumniOf":[{"@type":"CollegeOrUniversity","name":"Cambridge"}],\
                        "knowsAbout":["Computing","Analysis"],"identifier":{"@type":"PropertyValue",\
                        "propertyID":"ORCID","value":"0000-0002-1825-0097",\
                        "url":"https://orcid.org/0000-0002-1825-0097"},\
                        "sameAs":["https://orcid.org/0000-0002-1825-0097","https://github.com/ada"]}\
                        """);
    }

    @Test
    void describesTheSiteAsThePersons() throws Exception {
        profiles.save(profiles.get().version(), ada());

        assertThat(graph().get("@graph").get(1).toString())
                .isEqualTo(
                        """
                        {"@type":"WebSite","@id":"https://ada.example.org/#website","url":"https://ada.example.org/",\
                        "name":"Ada Lovelace","inLanguage":"en","publisher":{"@id":"https://ada.example.org/#person"}}\
                        """);
    }

    @Test
    void saysNothingOfNobody() throws Exception {
        profiles.save(profiles.get().version(), ProfileData.EMPTY);

        assertThat(scripts()).isEmpty();
    }

    private JsonNode graph() throws Exception {
        return JsonMapper.shared().readTree(scripts().getFirst().data());
    }

    private List<Element> scripts() throws Exception {
        String html = mvc.get().uri("/").exchange().getResponse().getContentAsString();
        return Jsoup.parse(html).select("script[type=application/ld+json]");
    }

    private static VitaEntry degree(String what, String where, boolean visible) {
        return new VitaEntry(VitaKind.DEGREE, what, where, null, Period.UNKNOWN, null, visible);
    }

    private static ProfileData ada() {
        return new ProfileData(
                "Ada Lovelace",
                List.of("A. A. Lovelace"),
                "Reader",
                "King’s College",
                WebLink.of("https://www.kcl.ac.uk/"),
                "Engines <that> compute",
                List.of("Computing", "Analysis"),
                EmailAddress.of("ada@kcl.ac.uk"),
                MarkdownText.EMPTY,
                new Photo(new Picture("abc.jpg", 600, 800), null),
                List.of(
                        new ProfileLink(
                                ProfileLinkKind.ORCID,
                                null,
                                WebLink.of("https://orcid.org/0000-0002-1825-0097")),
                        new ProfileLink(
                                ProfileLinkKind.GITHUB, null, WebLink.of("https://github.com/ada")),
                        new ProfileLink(ProfileLinkKind.CV, "Vita", WebLink.of("/cv.pdf"))));
    }
}
