package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c&d=%20#e",
                "HTTPS://Example.org/paper.pdf",
                "https://münchen.example/ö",
                "https://[::1]/x",
                "/files/paper.pdf",
                "#papers"
            })
    void takesAddressesOfTheWebAndOfThisSite(String address) {
        assertThat(WebLink.of(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "example.org",
                "https://user:secret@example.org",
                "https://",
                "https:///path",
                "https://exa mple.org",
                "https://example.org/\"onclick",
                "https://example.org/<b>",
                "/a\\b",
                ""
            })
    void refusesEverythingElse(String address) {
        assertThat(WebLink.parse(address)).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebLink.of("example.org/paper"))
                .withMessageContaining("“example.org/paper”")
                .withMessageContaining("https://");
    }

    @Test
    void refusesMoreThanTheLimit() {
        assertThat(WebLink.parse("https://example.org/" + "a".repeat(1_980))).isPresent();
        assertThat(WebLink.parse("https://example.org/" + "a".repeat(1_981))).isEmpty();
    }

    @Test
    void namesTheHostWithoutWww() {
        assertThat(WebLink.of("https://www.example.org:8443/x").host()).isEqualTo("example.org");
        assertThat(WebLink.of("/x").host()).isEmpty();
    }
}
