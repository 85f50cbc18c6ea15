package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.MarkdownText;

class PictureTagsTest {

    private static final String SRCSET = "/media/ab-400.jpg 400w, /media/ab.jpg 900w";

    private final MarkdownRenderer renderer =
            MarkdownRenderer.withHeadingsFrom(2)
                    .withPictures(path ->
                            path.equals("/media/us.jpg")
                                    ? Optional.of(new PictureSize(900, 600, SRCSET))
                                    : Optional.empty());

    @Test
    void tellsSizesOfPictureOfThisSite() {
        assertThat(html("![Ada & friends](/media/us.jpg)"))
                .isEqualTo(
                        """
                        <p><img src="/media/us.jpg" alt="Ada &amp; friends" srcset="%s" \
                        sizes="(max-width: 44rem) 92vw, 38rem" width="900" height="600" \
                        loading="lazy" decoding="async"></p>\
                        """
                                .formatted(SRCSET));
    }

    @Test
    void keepsWidthThatTheOwnerGave() {
        assertThat(html("<img src='/media/us.jpg' width=300 alt=us>"))
                .contains("srcset=\"" + SRCSET + "\"", "sizes=\"300px\"", "width=\"300\"")
                .doesNotContain("height", "900\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](/media/not-us.jpg)",
                "![x](https://example.org/media/us.jpg)",
                "![x](//example.org/media/us.jpg)",
                "![x](/us.jpg)",
                "`<img src=\"/media/us.jpg\">`"
            })
    void leavesOtherPicturesAsTheyAre(String text) {
        assertThat(html(text)).doesNotContain("srcset").contains("us.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=/media/us.jpg srcset='https://evil.example/x.jpg 1w' onload=alert(1)>",
                "<img src=/media/us.jpg alt='\" srcset=\"https://evil.example/x.jpg 1w'>",
                "<img alt='src=\"/media/us.jpg\"' src='https://evil.example/x.jpg'>",
                "![$1 \\\\1](/media/us.jpg)"
            })
    void writesNoSrcsetButItsOwn(String text) {
        String html = html(text);
        assertThat(html.split(" srcset=\"", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(html).doesNotContain(" srcset=\"https", "onload");
        assertThat(html.contains("evil.example/x.jpg\"") && html.contains(" srcset=\"")).isFalse();
    }

    private String html(String markdown) {
        return renderer.render(MarkdownText.of(markdown)).value();
    }
}
