package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone follows a link to a page that is not there. */
@Tag("journey")
class MissingPageTest {

    @RegisterExtension static final RunningOffprint OFFPRINT = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(OFFPRINT);

    @ParameterizedTest
    @EnumSource
    void showsAPageInstead(Screen screen) {
        Page page = visitor.open(screen, "/nowhere-at-all");

        visitor.takePicture(page, "missing-" + screen);
        assertThat(page.title()).isNotBlank();
    }
}
