package org.offprint.walk;

import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/** The same walk where there is much to see: a site of its own, and minutes instead of seconds. */
@Tag("walk")
@TestPropertySource(properties = "offprint.sample=a thousand papers")
class WalkAThousandPapersTest extends WalkTheSiteTest {

    @Override
    int morePapers() {
        return 1_000;
    }
}
