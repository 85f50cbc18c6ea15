package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.common.MarkdownText;

class PictureAltTest {

    private final MarkdownRenderer markdown = MarkdownRenderer.withHeadingsFrom(2);

    @Test
    void isEmptyWhereTheOwnerSaidNothing() {
        assertThat(html("<img src=\"/media/plot.png\">"))
                .contains("<img src=\"/media/plot.png\" alt=\"\"");
    }

    @Test
    void isWhatTheOwnerSaid() {
        assertThat(html("![A plot](/media/plot.png)")).containsOnlyOnce("alt=\"A plot\"");
    }

    private String html(String source) {
        return markdown.render(MarkdownText.of(source)).value();
    }
}
